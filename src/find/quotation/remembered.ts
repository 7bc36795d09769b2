import type { Slots } from '../match/slots.ts';
import type { QuotationTuning } from '../tuning.ts';

/** One word of the vocabulary that may be meant by the word at a place of the query. */
interface Meaning {
  word: number;
  place: number;
  /** What a text is worth for holding it: the idf of the word at that place, less where it is not that very word. */
  worth: number;
}

/** A word of the vocabulary and what a record is worth for holding it. */
export interface RememberedWord {
  word: number;
  worth: number;
}

/** Words as someone remembers them, in their order, each with the words of the records that it may stand for. */
export class Remembered {
  readonly #tuning: QuotationTuning;
  /** By place in the query: the idf of its word. */
  readonly #idfs: number[] = [];
  readonly #meanings: Meaning[] = [];
  readonly #found: Float64Array;
  /** Of the meanings found in a text so far: where, which place they stand for, and their worth. */
  readonly #cells: number[] = [];
  readonly #places: number[] = [];
  readonly #worths: number[] = [];

  constructor(tuning: QuotationTuning, length: number) {
    this.#tuning = tuning;
    this.#found = new Float64Array(length);
  }

  /** Begins the next word. */
  next(idf: number): void {
    this.#idfs.push(idf);
  }

  /** A word of the vocabulary that the word begun last may stand for; of two shares the greater counts. */
  meaning(word: number, share: number): void {
    const place = this.#idfs.length - 1;
    const worth = share * (this.#idfs[place] ?? 0);
    const same = this.#meanings.find((other) => other.word === word && other.place === place);
    if (same === undefined) this.#meanings.push({ word, place, worth });
    else same.worth = Math.max(same.worth, worth);
  }

  /** Every word that may be meant, with what a record is worth for holding it. */
  words(): RememberedWord[] {
    const worths = new Map<number, number>();
    for (const { word, worth } of this.#meanings) worths.set(word, Math.max(worth, worths.get(word) ?? 0));
    return [...worths].map(([word, worth]) => ({ word, worth }));
  }

  /**
   * A function from a text, as a stretch of word cells, to how much of what is remembered it holds, from 0 to 1:
   * the words, and the pairs of words that stand in the same order at the same distance.
   * Pairs: Donald Metzler and Bruce Croft, "A Markov Random Field Model for Term Dependencies", SIGIR 2005.
   */
  likeness(slots: Slots): (cells: Uint32Array, from: number, to: number) => number {
    const whole = this.#whole();
    const byWord = new Map<number, Meaning[]>();
    for (const meaning of this.#meanings) {
      byWord.set(meaning.word, [...(byWord.get(meaning.word) ?? []), meaning]);
    }
    const groups = [...byWord.values()];
    slots.fill([...byWord.keys()]);
    return (cells, from, to) => {
      const found = this.#found.fill(0);
      let seen = 0;
      let sum = 0;
      for (let cell = from; cell < to; cell++) {
        const slot = slots.of((cells[cell] ?? 0) >>> 1);
        if (slot === 0) continue;
        for (const { place, worth } of groups[slot - 1] ?? []) {
          const before = found[place] ?? 0;
          if (worth > before) {
            found[place] = worth;
            sum += worth - before;
          }
          sum += this.#pairs(seen, cell, place, worth);
          this.#cells[seen] = cell;
          this.#places[seen] = place;
          this.#worths[seen] = worth;
          seen++;
        }
      }
      return this.#lessChance(Math.min(1, sum / whole), to - from);
    };
  }

  /** A long text holds some of any words by chance; a text that holds all of them does not owe it to chance. */
  #lessChance(likeness: number, length: number): number {
    const doublings = Math.log2(Math.max(1, length / Math.max(1, this.#idfs.length)));
    return likeness / (1 + this.#tuning.lengthCost * doublings * (1 - likeness));
  }

  /** What the meaning found at `cell` is worth beside the `seen` meanings found before it. */
  #pairs(seen: number, cell: number, place: number, worth: number): number {
    const { pairWeights } = this.#tuning;
    let sum = 0;
    for (let other = seen - 1; other >= 0; other--) {
      const apart = cell - (this.#cells[other] ?? 0);
      if (apart > pairWeights.length) break;
      if (apart > 0 && place - (this.#places[other] ?? 0) === apart) {
        sum += (pairWeights[apart - 1] ?? 0) * Math.sqrt(worth * (this.#worths[other] ?? 0));
      }
    }
    return sum;
  }

  /** What a text gets that is remembered to the letter. */
  #whole(): number {
    let sum = 0;
    this.#idfs.forEach((idf, place) => {
      sum += idf;
      this.#tuning.pairWeights.forEach((weight, apart) => {
        const other = this.#idfs[place - apart - 1];
        if (other !== undefined) sum += weight * Math.sqrt(idf * other);
      });
    });
    return sum || 1;
  }
}
