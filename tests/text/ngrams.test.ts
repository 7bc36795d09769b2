import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ngrams } from '../../src/text/ngrams.ts';

describe('letter n-grams', () => {
  test.each<[word: string, n: number, grams: string[]]>([
    ['boat', 2, ['^b', 'bo', 'oa', 'at', 't$']],
    ['boat', 6, ['^boat$']],
    ['boat', 9, ['^boat$']],
    ['', 3, ['^$']],
  ])('of %j by %i', (word, n, grams) => {
    expect(ngrams(word, n)).toEqual(grams);
  });

  test('overlap by all but one letter, and spell the word', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 2, max: 5 }), (word, n) => {
        const [first = '', ...more] = ngrams(word, n);
        expect(first + more.map((gram) => gram.at(-1)).join('')).toBe(`^${word}$`);
      }),
    );
  });
});
