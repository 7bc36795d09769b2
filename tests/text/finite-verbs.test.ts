import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finiteness, isBareVerb } from '../../src/text/finite-verbs.ts';

describe('what a word is as a verb', () => {
  test.each<[word: string, as: ReturnType<typeof finiteness>]>([
    ['was', 'finite'],
    ['didnt', 'finite'],
    ['gave', 'finite'],
    ['told', 'either'],
    ['claimed', 'either'],
    ['wants', 'finite'],
    ['denies', 'finite'],
    ['ties', 'either'],
    ['passes', 'either'],
    ['releases', 'either'],
    ['goes', 'finite'],
    ['want', undefined],
    ['boats', undefined],
    ['ferries', undefined],
    ['red', undefined],
    ['s', undefined],
    ['', undefined],
  ])('%j: %s', (word, as) => {
    expect(finiteness(word)).toBe(as);
  });

  test('the form in -s of any verb of the list may be finite', () => {
    const bases = ['say', 'deny', 'push', 'pass', 'fix', 'go', 'lie', 'free', 'seize', 'cut'].filter(
      isBareVerb,
    );
    const inS = bases.map((base) => base.replace(/(?<=[^aeiou])y$/, 'ie').replace(/(?:sh|ss|x|o)$/, '$&e'));
    expect(inS.length).toBeGreaterThan(6);
    expect(inS.filter((form) => finiteness(`${form}s`) === undefined)).toEqual([]);
  });

  test('the bare form is that of the list', () => {
    expect(['want', 'wants', 'ferry'].map(isBareVerb)).toEqual([true, false, false]);
  });

  test('is told of any text without a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => {
        expect(['finite', 'either', undefined]).toContain(finiteness(word));
      }),
    );
  });
});
