import type { Term } from './terms.ts';
import type { ViewIndex } from './view-index.ts';

const boards = new WeakMap<ViewIndex, Scratch>();

/** Sums of one query over all views and entries, in arrays that are used again for the next query. */
export class Scratch {
  readonly #index: ViewIndex;
  /** Weight found in each view itself. */
  readonly own: Float32Array;
  /** Weight found only in the frame of the view's entry. */
  readonly framed: Float32Array;
  /** Weight found in any wording of each entry. */
  readonly recall: Float32Array;
  /** Entries that hold anything of the query. */
  readonly touched = new Set<number>();
  readonly #bits: Uint32Array;
  readonly #hit: Float32Array;
  readonly #bestOf: Float32Array;

  private constructor(index: ViewIndex) {
    this.#index = index;
    this.own = new Float32Array(index.entryOf.length);
    this.framed = new Float32Array(index.entryOf.length);
    this.#hit = new Float32Array(index.entryOf.length);
    this.#bits = new Uint32Array(index.entryOf.length);
    this.recall = new Float32Array(index.entries);
    this.#bestOf = new Float32Array(index.entries);
  }

  static for(index: ViewIndex): Scratch {
    let board = boards.get(index);
    if (!board) {
      board = new Scratch(index);
      boards.set(index, board);
    }
    return board;
  }

  clear(): void {
    for (const sums of [this.own, this.framed, this.recall]) sums.fill(0);
    this.#bits.fill(0);
    this.touched.clear();
  }

  /** Adds one term: each view counts it once, by its strongest key. */
  add(term: Term, weight: number): void {
    const { postings, entryOf, kindOf, frameOf, distinct } = this.#index;
    const views: number[] = [];
    const entries: number[] = [];
    for (const { key, strength } of term.keys) {
      for (const view of postings.get(key) ?? []) {
        const held = this.#hit[view] ?? 0;
        if (held === 0) views.push(view);
        if (strength > held) this.#hit[view] = strength;
        const entry = entryOf[view] ?? 0;
        if (kindOf[view] === 'denies' || strength <= (this.#bestOf[entry] ?? 0)) continue;
        if (this.#bestOf[entry] === 0) entries.push(entry);
        this.#bestOf[entry] = strength;
      }
      for (const { view, bit } of distinct.get(key) ?? []) this.#bits[view] = (this.#bits[view] ?? 0) | bit;
    }
    for (const entry of entries) this.recall[entry] = (this.recall[entry] ?? 0) + weight * (this.#bestOf[entry] ?? 0);
    this.#spread(views, weight, frameOf);
    for (const view of views) {
      this.touched.add(entryOf[view] ?? 0);
      this.#hit[view] = 0;
    }
    for (const entry of entries) this.#bestOf[entry] = 0;
  }

  /** Views get what they hold themselves, or what the frame of their entry holds for all of them. */
  #spread(views: readonly number[], weight: number, frameOf: Uint32Array): void {
    const { entryOf, kindOf } = this.#index;
    for (const view of views) {
      const hit = this.#hit[view] ?? 0;
      this.own[view] = (this.own[view] ?? 0) + weight * hit;
      const framed = this.#hit[frameOf[entryOf[view] ?? 0] ?? 0] ?? 0;
      if (framed > hit) this.framed[view] = (this.framed[view] ?? 0) + weight * (framed - hit);
    }
    for (const view of views) {
      if (kindOf[view] !== 'frame') continue;
      const framed = this.#hit[view] ?? 0;
      for (let other = view - 1; other >= 0 && entryOf[other] === entryOf[view]; other--) {
        if ((this.#hit[other] ?? 0) === 0) this.framed[other] = (this.framed[other] ?? 0) + weight * framed;
      }
    }
  }

  /** Whether the query repeats at least half of what sets a wording apart. */
  isApart(view: number): boolean {
    const wanted = this.#index.distinctOf[view] ?? 0;
    return wanted > 0 && bitCount(this.#bits[view] ?? 0) * 2 >= wanted;
  }
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
