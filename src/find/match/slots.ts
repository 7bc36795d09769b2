/** By word of the vocabulary: its place, from 1, among the few words that a query is after; 0 for the others. */
export class Slots {
  #slots = new Uint16Array(0);
  #filled: readonly number[] = [];

  /** Begins a query over a vocabulary of so many words. */
  clear(words: number): void {
    if (words > this.#slots.length) this.#slots = new Uint16Array(Math.ceil(words * 1.25));
    else for (const word of this.#filled) this.#slots[word] = 0;
    this.#filled = [];
  }

  fill(words: readonly number[]): void {
    this.#filled = words;
    words.forEach((word, at) => {
      this.#slots[word] = at + 1;
    });
  }

  of(word: number): number {
    return this.#slots[word] ?? 0;
  }
}
