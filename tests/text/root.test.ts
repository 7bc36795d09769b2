import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/text/root.ts';

describe('the root of a word', () => {
  test.each<[one: string, other: string]>([
    ['told', 'telling'],
    ['met', 'meetings'],
    ['men', 'man'],
    ['sold', 'sell'],
    ['hrs', 'hours'],
    ['worst', 'bad'],
  ])('%s has that of %s', (one, other) => {
    expect(root(one)).toBe(root(other));
  });

  test.each<[one: string, other: string]>([
    ['political', 'polite'],
    ['politicians', 'politics'],
    ['international', 'internal'],
    ['several', 'sever'],
    ['positions', 'positive'],
  ])('%s has not that of %s', (one, other) => {
    expect(root(one)).not.toBe(root(other));
  });

  test('of a figure is the figure, and of a word the same whenever it is asked for', () => {
    expect(['2019', '1990s', '3:46'].map(root)).toEqual(['2019', '1990s', '3:46']);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => {
        expect(root(word)).toBe(root(word));
      }),
    );
  });
});
