import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logarithm, probability } from '../../../src/answer/rank/probability.ts';

describe('a probability by signs', () => {
  test.each<[signs: { a: number; b: number }, likely: number]>([
    [{ a: 0, b: 0 }, 0.5],
    [{ a: 1, b: 0 }, 0.8808],
    [{ a: 0, b: 1 }, 0.2689],
    [{ a: 1, b: 2 }, 0.5],
  ])('%j: %d', (signs, likely) => {
    expect(probability(signs, { a: 2, b: -1 })).toBeCloseTo(likely, 4);
  });

  test('runs from 0 to 1 and grows with a sign that speaks for it', () => {
    const some = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(some, some, some, (a, b, weight) => {
        const likely = probability({ a, b }, { a: weight, b: 1 });
        expect(likely).toBeGreaterThanOrEqual(0);
        expect(likely).toBeLessThanOrEqual(1);
        expect(probability({ a, b: b + 1 }, { a: weight, b: 1 })).toBeGreaterThanOrEqual(likely);
      }),
    );
  });

  test('leaves out signs that have no weight', () => {
    const weights: { a: number } = { a: 1 };
    expect(probability<'a'>({ a: 0, b: 9 } as { a: number }, weights)).toBe(0.5);
  });
});

test('the logarithm of a probability is finite, and in their order', () => {
  expect(logarithm(0)).toBeCloseTo(-9.21, 2);
  expect(logarithm(1)).toBeCloseTo(0, 3);
  fc.assert(
    fc.property(fc.double({ min: 0, max: 0.9, noNaN: true }), (likely) => {
      expect(logarithm(likely + 0.1)).toBeGreaterThan(logarithm(likely));
    }),
  );
});
