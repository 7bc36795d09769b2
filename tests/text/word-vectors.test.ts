import { describe, expect, test } from 'vitest';
import { parseVectors, wordVectors } from '../../src/text/word-vectors.ts';

describe('word vectors', () => {
  test.each<[word: string, nearer: string, farther: string]>([
    ['doctor', 'physician', 'harbour'],
    ['money', 'cash', 'weather'],
    ['month', 'october', 'cattle'],
    ['angry', 'furious', 'bridge'],
  ])('%s is nearer to %s than to %s', (word, nearer, farther) => {
    expect(likeness(word, nearer)).toBeGreaterThan(likeness(word, farther));
  });

  test('have a length of 1 and less for rarer words', () => {
    expect(likeness('people', 'people')).toBeCloseTo(1, 1);
    expect(wordVectors().rarityOf('people')).toBeLessThan(wordVectors().rarityOf('physician'));
    expect(wordVectors().rarityOf('no-such-word')).toBe(1);
  });

  test('of a file that is cut off are an error that says what to do', () => {
    const bytes = Buffer.concat([Buffer.from('one two\n'), Buffer.from(Int8Array.of(1, 2, 3))]);
    expect(() => parseVectors(bytes)).toThrow('take it from the repository anew');
  });
});

function likeness(one: string, other: string): number {
  const { vectorOf } = wordVectors();
  const [a, b] = [vectorOf(one), vectorOf(other)];
  if (!a || !b) throw new Error(`no vector of ${a ? other : one}`);
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0) / (127 * 127);
}
