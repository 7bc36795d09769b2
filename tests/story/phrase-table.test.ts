import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PhraseFound, PhraseTable } from '../../src/story/phrase-table.ts';

const phrases: [phrase: string, id: string][] = [
  ['Ann Ramirez', 'ann'],
  ['Ramirez', 'ann'],
  ['Ramirez', 'union'],
  ['the foreign minister', 'ann'],
  ['foreign', 'office'],
  ['Times', 'paper'],
  ['the Times of Ann', 'paper'],
];
const table = new PhraseTable();
for (const [phrase, id] of phrases) table.add(phrase, id);

test.each([
  ['did ann ramirez say', [[1, 2, 'ann']]],
  ['ramirezs ferry', [[0, 0, 'ann,union']]],
  ['the foreign ministers ferry', [[0, 2, 'ann']]],
  ['the foreign ferry', [[1, 1, 'office']]],
  ['time', []],
])('%s holds %j', (text, found) => {
  const got = table.find(text.split(' ')).map(({ from, to, ids }) => [from, to, ids.join()]);
  expect(got).toEqual(found);
});

test('a phrase by itself, a word that begins one, and the words of all', () => {
  expect(table.ids('foreign')).toEqual(['office']);
  expect(table.ids('foreign minister')).toEqual([]);
  expect(['the', 'ramirezs', 'minister'].map((word) => table.starts(word))).toEqual([true, true, false]);
  expect([...table.words]).toEqual(['ann', 'ramirez', 'the', 'foreign', 'minister', 'times', 'of']);
});

/** The plain twin: every run of words, the longest first, as it stands or without an s at the end of its words. */
function findByRuns(words: readonly string[]): PhraseFound[] {
  const bare = (word: string) => (word.length > 3 ? word.replace(/s$/, '') : word);
  const found: PhraseFound[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = words.length - 1; to >= from; to--) {
      const run = words.slice(from, to + 1);
      const exact = phrases.filter(([phrase]) => phrase.toLowerCase() === run.join(' '));
      const loose = phrases.filter(([phrase]) => phrase.toLowerCase() === run.map(bare).join(' '));
      const ids = (exact.length ? exact : loose).map(([, id]) => id);
      if (!ids.length) continue;
      found.push({ from, to, ids });
      from = to;
      break;
    }
  }
  return found;
}

test('finds what the plain twin finds', () => {
  const word = fc.constantFrom(
    'ann',
    'anns',
    'ramirez',
    'ramirezs',
    'the',
    'foreign',
    'foreigns',
    'minister',
    'ministers',
    'times',
    'of',
    'x',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (words) => {
      expect(table.find(words)).toEqual(findByRuns(words));
    }),
    { numRuns: 1000 },
  );
});
