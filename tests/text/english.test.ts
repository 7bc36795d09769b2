import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import wordList from 'word-list';
import { isEnglish } from '../../src/text/english.ts';

describe('the dictionary', () => {
  const listed = readFileSync(wordList, 'utf8').trim().split('\n');
  const set = new Set(listed);

  test('holds its first word, its last, and those between', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(0, listed.length - 1), fc.nat(listed.length - 1)), (at) => {
        expect(isEnglish(listed[at] ?? '')).toBe(true);
      }),
    );
  });

  test('holds nothing else', () => {
    const word = fc.oneof(
      fc.stringMatching(/^[a-z]{1,4}$/),
      fc.string({ unit: 'binary' }),
      fc.constant('aa\naah'),
    );
    fc.assert(
      fc.property(word, (any) => {
        expect(isEnglish(any)).toBe(set.has(any));
      }),
      { numRuns: 500 },
    );
  });
});
