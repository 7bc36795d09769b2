import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestWord, stem } from '../../src/text/stem.ts';

describe('the stem of a word', () => {
  test.each<[one: string, other: string]>([
    ['sailing', 'sails'],
    ['repairs', 'repaired'],
    ['ferries', 'ferry'],
    ["captain's", 'captain'],
  ])('%s has that of %s', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  test.each<[word: string]>([
    [''],
    ['Sailing'],
    ['3rd'],
    ['порты'],
    ['naïves'],
    [`${'a'.repeat(longestWord)}s`],
  ])('%j is no plain English word and left as it is', (word) => {
    expect(stem(word)).toBe(word);
  });

  test('is never longer than the word by more than a letter', () => {
    fc.assert(
      fc.property(fc.oneof(fc.stringMatching(/^[a-z']{0,45}$/), fc.string({ unit: 'binary' })), (word) => {
        expect(stem(word).length).toBeLessThanOrEqual(word.length + 1);
      }),
      { numRuns: 1000 },
    );
  });
});
