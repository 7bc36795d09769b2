import { isLight } from '../text/light-words.ts';
import { type WordVectors, wordVectors } from '../text/word-vectors.ts';
import { textsOf } from '../text/words.ts';
import type { Entry } from './entry.ts';
import { toldBy } from './told-by.ts';

/** How alike entries are to a question in meaning, word by word, where they share no word with it. */
export interface Likeness {
  /** By entry index, 0 to 1: of each word of the text the nearest of the entry's, rarer words counting more. */
  of(text: string): Float32Array;
}

/** Words less alike than this have nothing to do with each other. Range 0.3 to 0.5. */
const UNLIKE = 0.4;
/** The square of a vector's length. */
const FULL = 127 * 127;

/**
 * Of the statements and facts among some entries.
 * Source: M. Kusner et al., "From word embeddings to document distances", ICML 2015: the relaxed distance, turned round.
 */
export function likenessTo(entries: readonly Entry[]): Likeness {
  let index: Likeness | undefined;
  return {
    of(text) {
      // Who never asks such a record need not read the vectors.
      index ??= indexWords(entries, wordVectors());
      return index.of(text);
    },
  };
}

function indexWords(entries: readonly Entry[], vectors: WordVectors): Likeness {
  const places = new Map<string, number>();
  const known: Int8Array[] = [];
  const wordsOf = entries.map((entry) => {
    const held: number[] = [];
    for (const word of tellingWords(toldBy(entry))) {
      const vector = vectors.vectorOf(word);
      if (!vector) continue;
      const place = places.get(word) ?? known.push(vector) - 1;
      places.set(word, place);
      held.push(place);
    }
    return Uint16Array.from(held);
  });
  // One after the other, they are gone through fastest.
  const matrix = new Int8Array(known.length * vectors.width);
  for (const [place, vector] of known.entries()) matrix.set(vector, place * vectors.width);
  let last = { text: '', alike: new Float32Array(entries.length) };
  const alikeTo = (text: string) => {
    const alike = new Float32Array(entries.length);
    let total = 0;
    for (const word of tellingWords(text)) {
      const vector = vectors.vectorOf(word);
      if (!vector) continue;
      const rarity = vectors.rarityOf(word);
      total += rarity;
      const near = cosines(vector, matrix);
      for (let entry = 0; entry < alike.length; entry++) {
        let most = UNLIKE;
        for (const place of wordsOf[entry] ?? []) most = Math.max(most, near[place] ?? 0);
        alike[entry] = (alike[entry] ?? 0) + (rarity * (most - UNLIKE)) / (1 - UNLIKE);
      }
    }
    return total ? alike.map((sum) => sum / total) : alike;
  };
  return {
    of(text) {
      if (last.text !== text) last = { text, alike: alikeTo(text) };
      return last.alike;
    },
  };
}

/** Of a vector with each row of a matrix. */
function cosines(vector: Int8Array, matrix: Int8Array): Float32Array {
  const width = vector.length;
  const near = new Float32Array(matrix.length / width);
  for (let row = 0, at = 0; row < near.length; row++) {
    let sum = 0;
    for (let k = 0; k < width; k++, at++) sum += (vector[k] ?? 0) * (matrix[at] ?? 0);
    // Lengths in whole numbers are not quite the same: a word with itself may come to 1.01.
    near[row] = Math.min(1, sum / FULL);
  }
  return near;
}

function tellingWords(text: string): Set<string> {
  return new Set(textsOf(text).filter((word) => !isLight(word)));
}
