import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { NearWords } from '../../../src/find/match/near-words.ts';
import { Vocabulary } from '../../../src/find/store/vocabulary.ts';

function vocabularyOf(words: readonly string[]): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const word of words) vocabulary.add(word);
  return vocabulary;
}

test('no word within two edits is missed where its n-grams can tell', () => {
  const word = fc.stringMatching(/^[abc]{8,12}$/);
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), word, (words, asked) => {
      const vocabulary = vocabularyOf(words);
      const found = new NearWords(vocabulary).misspelt(asked, { k: 100, edits: 2, letterCost: 0.2 });
      const names = found.map((near) => vocabulary.words[near.word]);
      const distances = [...new Set(words)].map((other) => ({ other, apart: distance(asked, other) }));
      const nearest = distances.some(({ apart }) => apart <= 1) ? 1 : 2;
      const within = distances.filter(({ apart }) => apart <= nearest).map(({ other }) => other);
      const grams = new Set(Array.from(`^${asked}$`, (_, at) => `^${asked}$`.slice(at, at + 3)));
      if (grams.size - 2 > 3 * nearest) expect([...names].sort()).toEqual(within.sort());
      for (const name of names) expect(distance(asked, name ?? '')).toBeLessThanOrEqual(2);
    }),
  );
});

test.each([
  ['destinde', 'destined', 'letters swapped'],
  ['recieve', 'receive', 'letters swapped'],
  ['adversarys', 'adversary', 'a letter too many'],
  ['minster', 'minister', 'a letter too few'],
])('%s may stand for %s: %s', (slip, meant) => {
  const vocabulary = vocabularyOf(['destined', 'receive', 'adversary', 'minister', 'war', 'world', 'mister']);
  const [first] = new NearWords(vocabulary).misspelt(slip, { k: 1, edits: 2, letterCost: 0.2 });
  expect(vocabulary.words[first?.word ?? -1]).toBe(meant);
});

test.fails('a letter changed in the middle of three leaves no trigram: known miss', () => {
  const found = new NearWords(vocabularyOf(['war'])).misspelt('wor', { k: 1, edits: 1, letterCost: 0.2 });
  expect(found).toHaveLength(1);
});

test('relatives that the stemmer misses are alike, the closest first', () => {
  const vocabulary = vocabularyOf(['normandy', 'normans', 'storm', 'enormous', 'north']);
  const near = new NearWords(vocabulary).alike('norman', 3, 0.4);
  expect(near.map(({ word }) => vocabulary.words[word])).toEqual(['normans', 'normandy']);
});

test('words that are in lists, or partly so, are found as those looked through one by one', () => {
  const word = fc.oneof(
    fc.stringMatching(/^[abc]{1,9}$/),
    fc.constantFrom('the', 'this', 'harbour', 'harbours'),
  );
  const words = fc.array(word, { maxLength: 60 });
  fc.assert(
    fc.property(words, words, word, (before, after, asked) => {
      const unlisted = vocabularyOf([...before, ...after]);
      const partly = vocabularyOf(before);
      // Saving puts all words into lists.
      void partly.grams.parts;
      for (const more of after) partly.add(more);
      const listed = vocabularyOf([...before, ...after]);
      void listed.grams.parts;
      const [expected, ...others] = [unlisted, partly, listed].map((vocabulary) => {
        const near = new NearWords(vocabulary);
        return [near.alike(asked, 8, 0.4), near.misspelt(asked, { k: 4, edits: 2, letterCost: 0.2 })];
      });
      for (const other of others) expect(other).toEqual(expected);
    }),
  );
});
