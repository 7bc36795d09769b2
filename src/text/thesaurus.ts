import { readFileSync } from 'node:fs';
import { root } from './root.ts';
import { WordTree } from './word-tree.ts';
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
  /** Its phrases of several stems, each with its concepts: "step", "down" → stepping down. */
  phrases: WordTree<number[]>;
}

const NONE: readonly number[] = [];

/** Reads groups, one a line, words separated by commas; a line that starts with # is a comment. */
export function parseThesaurus(text: string): Thesaurus {
  const single = new Map<string, number[]>();
  const phrases = new WordTree<number[]>();
  const written = new Set<string>();
  let group = 0;
  for (const line of text.split('\n')) {
    if (!line.trim() || line.startsWith('#')) continue;
    for (const item of line.split(',')) {
      const words = wordsOf(item).map((word) => word.text);
      for (const word of words) written.add(word);
      const [first, ...more] = words.map(root);
      if (first === undefined) continue;
      if (more.length) {
        const end = phrases.grow([first, ...more]);
        end.value = withGroup(end.value, group);
      } else single.set(first, withGroup(single.get(first), group));
    }
    group++;
  }
  return { words: [...written], concepts: (key) => single.get(key) ?? NONE, phrases };
}

function withGroup(held: number[] | undefined, group: number): number[] {
  if (!held) return [group];
  if (!held.includes(group)) held.push(group);
  return held;
}

/** The general thesaurus of news and of talk about news. */
export const thesaurus: Thesaurus = parseThesaurus(
  readFileSync(new URL('./thesaurus.txt', import.meta.url), 'utf8'),
);

/** What a folded word is found by: its root, and "~n" for each concept. */
export function meaningsOf(word: string): string[] {
  const own = root(word);
  return [own, ...thesaurus.concepts(own).map((concept) => `~${concept}`)];
}
