/** Numbers with a score each, best first; ties go to the lower number. */
export interface Scored {
  number: number;
  score: number;
}

const byScore = (a: Scored, b: Scored): number => b.score - a.score || a.number - b.number;

/** The `k` best of what is offered, by a heap whose root is the worst kept. */
export class Top {
  readonly #heap: Scored[] = [];
  readonly #k: number;

  constructor(k: number) {
    this.#k = k;
  }

  offer(number: number, score: number): void {
    const heap = this.#heap;
    if (heap.length < this.#k) {
      heap.push({ number, score });
      this.#rise(heap.length - 1);
      return;
    }
    const worst = heap[0];
    if (worst === undefined || score < worst.score) return;
    if (score === worst.score && number > worst.number) return;
    heap[0] = { number, score };
    this.#sink();
  }

  #rise(from: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#swapIfWorse(at, parent)) return;
      at = parent;
    }
  }

  #sink(): void {
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const right = left + 1;
      const a = this.#heap[left];
      const b = this.#heap[right];
      const worse = a !== undefined && b !== undefined && byScore(b, a) > 0 ? right : left;
      if (!this.#swapIfWorse(worse, at)) return;
      at = worse;
    }
  }

  /** Puts the worse of a child and its parent on top; false where the order was right. */
  #swapIfWorse(child: number, parent: number): boolean {
    const a = this.#heap[child];
    const b = this.#heap[parent];
    if (a === undefined || b === undefined || byScore(a, b) <= 0) return false;
    this.#heap[child] = b;
    this.#heap[parent] = a;
    return true;
  }

  best(): Scored[] {
    return [...this.#heap].sort(byScore);
  }
}
