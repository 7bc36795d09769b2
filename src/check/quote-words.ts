import { distance } from 'fastest-levenshtein';
import { fold } from '../text/fold.ts';
import { isLight } from '../text/light-words.ts';
import { root } from '../text/root.ts';
import { wordsOf } from '../text/words.ts';
import { tuning } from './tuning.ts';

/** A word of a quotation. `key` is what is compared: case, accents, dots, apostrophes and digit commas are off. */
export interface QuoteWord {
  key: string;
  start: number;
  end: number;
}

/** "the U.S. side" and "the US side" have the same keys; "we've" and "we have" do not. */
export function quoteWords(text: string): QuoteWord[] {
  return wordsOf(text).map(({ start, end }) => ({
    key: fold(text.slice(start, end)).replace(/[.,']/g, ''),
    start,
    end,
  }));
}

/** What a word weighs in a comparison. */
export function weightOf(key: string): number {
  return isLight(key) ? tuning.lightWord : 1;
}

/** 1 for the same word, less for a misspelt or inflected one of the same first letter, 0 for another. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const shorter = Math.min(a.length, b.length);
  if (a[0] !== b[0] || shorter < 5 || /\d/.test(a + b)) return 0;
  if (root(a) === root(b)) return tuning.nearWord;
  return distance(a, b) <= (shorter < 8 ? 1 : 2) ? tuning.nearWord : 0;
}
