import type { QuotationTuning } from './tuning.ts';

/** Words as someone remembers them, in their order, each with the words of the records that it may stand for. */
export class Remembered {
  readonly #tuning: QuotationTuning;
  /** By place in the query: the idf of its word. */
  readonly #idfs: number[] = [];
  /** By word of the vocabulary: the places in the query that it may stand for. */
  readonly #places = new Map<number, { place: number; share: number }[]>();

  constructor(tuning: QuotationTuning) {
    this.#tuning = tuning;
  }

  /** Begins the next word. */
  next(idf: number): void {
    this.#idfs.push(idf);
  }

  /** A word of the vocabulary that the word begun last may stand for. */
  meaning(word: number, share: number): void {
    const places = this.#places.get(word) ?? [];
    places.push({ place: this.#idfs.length - 1, share });
    this.#places.set(word, places);
  }

  /** Every word that may be meant, with what a record is worth for holding it. */
  words(): { word: number; worth: number }[] {
    return [...this.#places].map(([word, places]) => ({
      word,
      worth: Math.max(...places.map(({ place, share }) => share * (this.#idfs[place] ?? 0))),
    }));
  }

  /** From 0 to 1: how much of what is remembered a text holds, in words and in pairs at the same distance. */
  likeness(texts: Uint32Array, from: number, to: number): number {
    const { pairWeights } = this.#tuning;
    const found = new Float64Array(this.#idfs.length);
    const at: number[] = [];
    const places: number[] = [];
    let pairs = 0;
    for (let cell = from; cell < to; cell++) {
      const meant = this.#places.get((texts[cell] ?? 0) >> 1);
      if (meant === undefined) continue;
      for (const { place, share } of meant) {
        const worth = share * (this.#idfs[place] ?? 0);
        if (worth > (found[place] ?? 0)) found[place] = worth;
        for (let other = at.length - 1; other >= 0; other--) {
          const apart = cell - (at[other] ?? 0);
          if (apart > pairWeights.length) break;
          if (apart > 0 && place - (places[other] ?? 0) === apart) {
            pairs += (pairWeights[apart - 1] ?? 0) * Math.sqrt(worth * (this.#idfs[places[other] ?? 0] ?? 0));
          }
        }
        at.push(cell);
        places.push(place);
      }
    }
    let sum = pairs;
    for (const worth of found) sum += worth;
    return Math.min(1, sum / this.#whole());
  }

  /** What the text gets that is remembered to the letter. */
  #whole(): number {
    const { pairWeights } = this.#tuning;
    let sum = 0;
    this.#idfs.forEach((idf, place) => {
      sum += idf;
      pairWeights.forEach((weight, apart) => {
        const other = this.#idfs[place - apart - 1];
        if (other !== undefined) sum += weight * Math.sqrt(idf * other);
      });
    });
    return sum || 1;
  }
}
