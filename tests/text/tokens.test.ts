import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseWord } from '../../src/text/normalise.ts';
import { tokens } from '../../src/text/tokens.ts';

test.each<[string, string[], string]>([
  ['We don’t know.', ['we', "don't", 'know'], 'an apostrophe within a word'],
  ['the ministers’ offer, Moscow’s offer', ['the', 'ministers', 'offer', 'moscow', 'offer'], 'possessives'],
  ['the U.S. and the U.K.', ['the', 'usa', 'and', 'the', 'uk'], 'dotted letters'],
  ['US forces told us', ['usa', 'forces', 'told', 'us'], 'the country is not the pronoun'],
  ['1,000 or 3.5 percent.', ['1000', 'or', '3.5', 'percent'], 'marks within a number'],
  ['well-known “words”…', ['well', 'known', 'words'], 'hyphens and quotation marks part words'],
  ['Élysée, naïve', ['elysee', 'naive'], 'accents'],
  ['It ended.Then we left', ['it', 'ended', 'then', 'we', 'left'], 'a full stop without a space'],
  ['Владимир сказал', ['владимир', 'сказал'], 'other scripts'],
  ['👍🏽 ok 👩‍👩‍👧', ['ok'], 'emoji are no words'],
  ['...!?', [], 'no word at all'],
  ['', [], 'nothing'],
])('%j → %j: %s', (text, words) => {
  expect(tokens(text).map(({ word }) => word)).toEqual(words);
});

test('capitals, and where a capital says nothing', () => {
  const marks = tokens('Anna left. Then boris met Carla: “Who?” The end').map(
    ({ word, capital, opens }) => `${capital ? '+' : '-'}${opens ? '^' : ''}${word}`,
  );
  expect(marks).toEqual(['+^anna', '-left', '+^then', '-boris', '-met', '+carla', '+^who', '+^the', '-end']);
});

test('every token stands where it says, in order, and reads the same by itself', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'aBU.S’,1 é\u0301-"😀\ud83d中İ') }),
  );
  fc.assert(
    fc.property(text, (any) => {
      let end = 0;
      for (const token of tokens(any)) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        expect(normaliseWord(any.slice(token.start, token.end))).toBe(token.word);
        end = token.end;
      }
      expect(end).toBeLessThanOrEqual(any.length);
    }),
    { numRuns: 1000 },
  );
});

test('no more words than asked for', () => {
  expect(tokens('one two three', 2).map(({ word }) => word)).toEqual(['one', 'two']);
});

test('a normal form is its own normal form', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (any) => {
      for (const { word } of tokens(any)) expect(normaliseWord(word)).toBe(word);
    }),
    { numRuns: 1000 },
  );
});
