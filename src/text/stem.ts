import { stem as porter2 } from 'porter2';

/** Letters of the longest word that is more than a run of letters. */
export const longestWord = 40;

/**
 * The stem of a normalised English word: "negotiations" → "negoti".
 * Porter2 (English Snowball): https://snowballstem.org/algorithms/english/stemmer.html
 */
export function stem(word: string): string {
  return word.length <= longestWord && /^[a-z']+$/.test(word) ? porter2(word) : word;
}
