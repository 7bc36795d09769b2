import type { Times } from './postings.ts';

/** How often one record has each of its words: one tally serves all records, for a map of each takes longer. */
export class Tally {
  /** Each word once, in the order in which they came. */
  readonly words: number[] = [];
  /** By word: one more than how often the record's text has it, 0 where the record has it nowhere. */
  #counts = new Uint8Array(0);

  /** Begins a record. */
  clear(): void {
    for (const word of this.words) this.#counts[word] = 0;
    this.words.length = 0;
  }

  /** The record's text has the word once more. */
  said(word: number): void {
    this.held(word);
    this.#counts[word] = Math.min((this.#counts[word] ?? 0) + 1, 4);
  }

  /** The record has the word, be it in its further words only. */
  held(word: number): void {
    if (word >= this.#counts.length) this.#makeRoom(word + 1);
    if (this.#counts[word] !== 0) return;
    this.#counts[word] = 1;
    this.words.push(word);
  }

  times(word: number): Times {
    return ((this.#counts[word] ?? 1) - 1) as Times;
  }

  #makeRoom(words: number): void {
    const larger = new Uint8Array(2 * words);
    larger.set(this.#counts);
    this.#counts = larger;
  }
}
