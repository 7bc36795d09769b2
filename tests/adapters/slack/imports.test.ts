import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/* The adapter translates, and knows nothing of stories or of ranking: it sees the core through one door. */

const OTHERS = ['@slack/bolt', 'zod', 'lru-cache'];
const files = ['slack', 'shared'].flatMap((folder) =>
  readdirSync(`adapters/${folder}`)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `adapters/${folder}/${name}`),
);
const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import) '([^']+)'/g)].map(([, from]) => from ?? '');

test('there is something to look at', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap(importsOf)).toContain('../../src/index.ts');
});

test.each(files)('%s imports the door, its own folder, what is shared, and its libraries', (file) => {
  const strangers = importsOf(file).filter(
    (from) =>
      !from.startsWith('./') &&
      !from.startsWith('../shared/') &&
      !from.startsWith('node:') &&
      from !== '../../src/index.ts' &&
      !OTHERS.includes(from),
  );
  expect(strangers).toEqual([]);
});

test.each(files)('%s reads no story and ranks nothing', (file) => {
  const text = readFileSync(file, 'utf8');
  expect(text).not.toMatch(/\bdata\/|fuse\.js|minisearch|levenshtein/i);
  expect(text).not.toMatch(/\b(score|rank|relevance)/i);
});
