/*
 * A posting in 32 bits: the record in the upper 26 (67 million records), below it how often the record has the
 * word (2 bits) and how long the record is (4 bits), which is all that BM25 needs.
 */

export const codeBits = 6;
export const codeMask = (1 << codeBits) - 1;
export const mostRecords = 2 ** (32 - codeBits);

/** Times in the record's text, 3 for more; 0: only in its further words. */
export type Times = 0 | 1 | 2 | 3;

/** Length classes, each about a third longer than the one before: 4, 5, 7, 9, 13, 17, ... 300 words. */
const lengthStep = 4 / 3;
const shortest = 4;

export function lengthClass(length: number): number {
  const step = Math.round(Math.log(Math.max(length, shortest) / shortest) / Math.log(lengthStep));
  return Math.min(step, 15);
}

export function posting(record: number, times: Times, lengthClass: number): number {
  return ((record << codeBits) | (times << 4) | lengthClass) >>> 0;
}

/** Whether the record's text has the word, not only its further words. */
export function isInText(posting: number): boolean {
  return (posting & 0b11_0000) !== 0;
}

export interface Saturation {
  k1: number;
  b: number;
  usualLength: number;
  alsoWeight: number;
}

/**
 * BM25's term weight for every code, scaled to 1 at most: tf (k1 + 1) / (tf + k1 (1 - b + b length / usual)).
 * Stephen Robertson and Hugo Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009.
 */
export function impacts({ k1, b, usualLength, alsoWeight }: Saturation): Float64Array {
  const table = new Float64Array(codeMask + 1);
  for (let code = 0; code <= codeMask; code++) {
    const times = code >> 4;
    const length = shortest * lengthStep ** (code & 15);
    const tf = Math.max(times, 1);
    const weight = tf / (tf + k1 * (1 - b + (b * length) / usualLength));
    table[code] = times === 0 ? weight * alsoWeight : weight;
  }
  return table;
}
