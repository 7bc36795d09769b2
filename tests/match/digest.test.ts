import { describe, expect, test } from 'vitest';
import { digestOfNumbers, unitsOfText } from '../../src/match/digest.ts';

describe('a digest', () => {
  test('is the same for the same numbers in the same order, and another for others', () => {
    expect(digestOfNumbers([1, 2, 3])).toBe(digestOfNumbers(new Set([1, 2, 3])));
    expect(digestOfNumbers([1, 2, 3])).not.toBe(digestOfNumbers([3, 2, 1]));
    expect(digestOfNumbers([])).toBe(0);
  });

  test('is a whole number of 32 bits, of negative ones as well', () => {
    const digest = digestOfNumbers([-1, 2 ** 32 - 1, ...unitsOfText('ferry')]);
    expect(Number.isInteger(digest)).toBe(true);
    expect(digest).toBeGreaterThanOrEqual(0);
    expect(digest).toBeLessThan(2 ** 32);
  });

  test('takes a text by its units', () => {
    expect([...unitsOfText('ab')]).toEqual([97, 98]);
  });
});
