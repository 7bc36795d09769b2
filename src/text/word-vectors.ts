import { readFileSync } from 'node:fs';

/**
 * What frequent English words mean, as vectors: words used alike lie close together.
 * Source: J. Pennington, R. Socher and C. Manning, "GloVe: Global Vectors for Word Representation", EMNLP 2014; the file
 * is made by `npm run vectors` (docs/decisions/0061).
 */
export interface WordVectors {
  /** Numbers in a vector. */
  width: number;
  /** The vector of a folded word, of length 1 with whole numbers in place of 127ths; undefined where it has none. */
  vectorOf(word: string): Int8Array | undefined;
  /** How rare a word is among those that have one, 0 to 1: the logarithm of its place in the order of frequency. */
  rarityOf(word: string): number;
}

let read: WordVectors | undefined;

/** Reads the file when first needed: 1 MB, 10 ms. */
export function wordVectors(): WordVectors {
  read ??= parseVectors(readFileSync(new URL('./word-vectors.bin', import.meta.url)));
  return read;
}

/** Of a line of words, the most frequent first, and after it a signed byte for each number of each word's vector. */
export function parseVectors(bytes: Uint8Array): WordVectors {
  const end = bytes.indexOf(LINE_END);
  const words = Buffer.from(bytes.buffer, bytes.byteOffset, end).toString('latin1').split(' ');
  const start = end + 1;
  const width = (bytes.length - start) / words.length;
  if (!Number.isInteger(width))
    throw new Error('Word vectors: the file is cut off; take it from the repository anew');
  const numbers = new Int8Array(bytes.buffer, bytes.byteOffset + start, words.length * width);
  const places = new Map(words.map((word, place) => [word, place]));
  return {
    width,
    vectorOf(word) {
      const place = places.get(word);
      return place === undefined ? undefined : numbers.subarray(place * width, (place + 1) * width);
    },
    rarityOf: (word) => {
      const place = places.get(word);
      return place === undefined
        ? 1
        : Math.log(place + MOST_FREQUENT) / Math.log(words.length + MOST_FREQUENT);
    },
  };
}

const LINE_END = 10;
/** The first few words are as frequent as each other. */
const MOST_FREQUENT = 10;
