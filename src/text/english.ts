import { readFileSync } from 'node:fs';
import wordList from 'word-list';

let listed: string | undefined;

/**
 * Whether a folded word is in the dictionary of the npm package word-list (275,000 English words, with their forms).
 * The list is read when first needed and searched by halving, so that it costs 3 MB and no set of strings.
 */
export function isEnglish(word: string): boolean {
  listed ??= readFileSync(wordList, 'latin1');
  let low = 0;
  let high = listed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = listed.lastIndexOf('\n', middle - 1) + 1;
    const end = listed.indexOf('\n', start);
    const found = listed.slice(start, end < 0 ? listed.length : end);
    if (found === word) return true;
    if (found < word) low = (end < 0 ? listed.length : end) + 1;
    else high = start;
  }
  return false;
}
