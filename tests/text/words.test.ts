import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ngrams } from '../../src/text/ngrams.ts';
import { stem } from '../../src/text/stem.ts';
import { stopWords } from '../../src/text/stop-words.ts';
import { tokens } from '../../src/text/tokens.ts';
import { isAnaphor, isDate, isNumber, kindsOfWord } from '../../src/text/word-kinds.ts';

test.each([
  ['war', ['^wa', 'war', 'ar$']],
  ['of', ['^of', 'of$']],
  ['a', ['^a$']],
])('the trigrams of %s are %j', (word, grams) => {
  expect(ngrams(word, 3)).toEqual(grams);
});

test('a word has as many trigrams as letters', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => {
      expect(ngrams(word, 3)).toHaveLength(word.length);
    }),
  );
});

test.each([
  ['elections', 'elect'],
  ['negotiations', 'negoti'],
  ['was', 'was'],
  ['1990s', '1990s'],
  ['сказал', 'сказал'],
])('the stem of %s is %s', (word, stemmed) => {
  expect(stem(word)).toBe(stemmed);
});

test('each stop word is written as the tokeniser writes it', () => {
  for (const word of stopWords) expect(tokens(word).map((token) => token.word)).toEqual([word]);
});

test.each([
  ['seven', isNumber],
  ['5000', isNumber],
  ['1987', isNumber | isDate],
  ['monday', isDate],
  ['century', isDate],
  ['it', isAnaphor],
  ['bridge', 0],
])('%s has the bits %i', (word, bits) => {
  expect(kindsOfWord(word)).toBe(bits);
});
