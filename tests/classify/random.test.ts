import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mulberry32, normal, shuffle } from '../../src/classify/random.ts';

const many = (random: () => number, count = 4000) => Array.from({ length: count }, random);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('random numbers', () => {
  test('are the same for the same seed, and others for another', () => {
    expect(many(mulberry32(7), 5)).toEqual(many(mulberry32(7), 5));
    expect(many(mulberry32(7), 5)).not.toEqual(many(mulberry32(8), 5));
  });

  test('lie evenly between 0 and 1', () => {
    const values = many(mulberry32(1));
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    expect(mean(values)).toBeCloseTo(0.5, 1);
  });

  test('of the normal distribution have mean 0 and variance 1', () => {
    const random = mulberry32(1);
    const values = many(() => normal(random));
    expect(mean(values)).toBeCloseTo(0, 1);
    expect(mean(values.map((value) => value * value))).toBeCloseTo(1, 1);
  });

  test('shuffle a list in place and lose nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (list, seed) => {
        const shuffled = [...list];
        shuffle(shuffled, mulberry32(seed));
        expect([...shuffled].sort()).toEqual([...list].sort());
      }),
    );
  });
});
