import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textsOf, type Word, wordsOf } from '../../src/text/words.ts';

test.each([
  ['Peña’s ferry', ['pena', 'ferry']],
  ['The U.S. and US troops told us', ['the', 'usa', 'and', 'usa', 'troops', 'told', 'us']],
  ['120,000 or 120k at 3:46 p.m.', ['120000', 'or', '120000', 'at', '3:46', 'pm']],
  ["who's there? don't", ['whos', 'there', 'dont']],
  ['…—', []],
])('the words of %s are %j', (text, words) => {
  expect(wordsOf(text).map((word) => word.text)).toEqual(words);
});

const WORD = /\p{L}(?:\.\p{L})+\.?|\d+(?:[.,:]\d+)*\p{L}*|[\p{L}\p{M}\p{N}]+(?:['’‘][\p{L}\p{M}]+)*/gu;

/** The plain twin: one pattern over the whole text, each word then read by itself. */
function wordsByPattern(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    text: wordsOf(match[0])[0]?.text ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const pieces = [
  'US',
  'U.S.',
  "'s",
  '’',
  '.',
  ',',
  ' ',
  'ferry',
  'Ann',
  'ñ',
  '1,000',
  '3:46',
  'a.m',
  '-',
  '\u0301',
  '😀',
  '_',
];

test('are those of the plain twin', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.constantFrom(...pieces)).map((some) => some.join('')),
  );
  fc.assert(
    fc.property(text, (some) => {
      const words = wordsOf(some);
      expect(words).toEqual(wordsByPattern(some));
      expect(textsOf(some)).toEqual(words.map((word) => word.text));
    }),
    { numRuns: 1000 },
  );
});
