import { readFileSync } from 'node:fs';
import { root } from './root.ts';
import { wordsOf } from './words.ts';

/**
 * Groups of words that mean nearly the same, from `thesaurus.txt`. A concept is the number of a group.
 * One word may carry several concepts: "charge" accuses and attacks.
 */
export interface Thesaurus {
  /** Concepts of one stem; empty where it has none. */
  concepts(root: string): readonly number[];
  /** All its words, as they are written. */
  words: readonly string[];
  /** Concepts of a phrase of two to four stems, joined by spaces: "step down" → stepping down. */
  phrase(stems: string): readonly number[] | undefined;
  /** Whether any phrase begins with this stem: spares most words the look-up of phrases. */
  startsPhrase(root: string): boolean;
}

const NONE: readonly number[] = [];

/** Reads groups, one a line, words separated by commas; a line that starts with # is a comment. */
export function parseThesaurus(text: string): Thesaurus {
  const single = new Map<string, number[]>();
  const phrases = new Map<string, number[]>();
  const written = new Set<string>();
  let group = 0;
  for (const line of text.split('\n')) {
    if (!line.trim() || line.startsWith('#')) continue;
    for (const item of line.split(',')) {
      const words = wordsOf(item).map((word) => word.text);
      for (const word of words) written.add(word);
      const stems = words.map(root);
      if (!stems.length) continue;
      const key = stems.join(' ');
      const table = stems.length > 1 ? phrases : single;
      const held = table.get(key);
      if (!held) table.set(key, [group]);
      else if (!held.includes(group)) held.push(group);
    }
    group++;
  }
  const starts = new Set([...phrases.keys()].map((key) => key.split(' ', 1)[0]));
  return {
    words: [...written],
    concepts: (key) => single.get(key) ?? NONE,
    phrase: (key) => phrases.get(key),
    startsPhrase: (key) => starts.has(key),
  };
}

/** The general thesaurus of news and of talk about news. */
export const thesaurus: Thesaurus = parseThesaurus(
  readFileSync(new URL('./thesaurus.txt', import.meta.url), 'utf8'),
);
