import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hash } from '../../src/text/hash.ts';

describe('the hash of a text', () => {
  // Fingerprints and classifiers are kept as such hashes: another function would not know them again.
  test.each<[text: string, value: number]>([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('of %j is that of FNV-1a', (text, value) => {
    expect(hash(text)).toBe(value);
  });

  test('is a whole number of 32 bits, and another for another order of two letters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'grapheme-ascii', minLength: 1 }),
        (any, text) => {
          expect(hash(any)).toBe(hash(any) >>> 0);
          expect(hash(`${text}ab`)).not.toBe(hash(`${text}ba`));
        },
      ),
    );
  });
});
