import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byFirstLetter, mend } from '../../src/text/spelling.ts';

const words = ['ramirez', 'harbour', 'country', 'which', 'what', 'mali', 'treasurer'];
const table = byFirstLetter(words);

describe('a misspelt word', () => {
  test.each<[typed: string, meant: string | undefined, why: string]>([
    ['ramriez', 'ramirez', 'two neighbours that changed places'],
    ['harbor', 'harbour', 'a letter too few'],
    ['harbouur', 'harbour', 'a letter too many'],
    ['waht', 'what', 'neighbours are seen in short words, too'],
    ['wich', 'which', 'a letter too few in a short word'],
    ['malt', undefined, 'one other letter makes another short word'],
    ['arbour', undefined, 'people seldom miss the first letter'],
    ['harrbouurs', undefined, 'three faults'],
    ['tresurar', 'treasurer', 'two faults in a long word'],
    ['hrbur', undefined, 'two faults in a short one'],
    ['harbour1', undefined, 'holds a figure'],
    ['wa', undefined, 'too short'],
    ['', undefined, 'nothing'],
  ])('%j → %s: %s', (typed, meant) => {
    expect(mend(typed, table)).toBe(meant);
  });

  test('of four letters is mended where it has one too many', () => {
    expect(mend('boatt', byFirstLetter(['boat']))).toBe('boat');
  });

  test('is mended to the nearest, of equals to the first', () => {
    expect(mend('captains', byFirstLetter(['capstans', 'captain']))).toBe('captain');
    expect(mend('bolts', byFirstLetter(['boats', 'boots', 'belts']))).toBe('boats');
    expect(mend('bolts', byFirstLetter(['boots']), byFirstLetter(['boats']))).toBe('boots');
    expect(mend('coast', byFirstLetter(['coats']), byFirstLetter(['coast']))).toBe('coast');
  });

  test('is mended to a word of the vocabulary with the same first letter, and a known one to itself', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...words)), (typed) => {
        const meant = mend(typed, table);
        if (words.includes(typed) && typed.length >= 5) expect(meant).toBe(typed);
        if (meant === undefined) return;
        expect(words).toContain(meant);
        expect(meant[0]).toBe(typed[0]);
      }),
    );
  });
});

test('words by their first letter are all the words in their order, but for the empty one', () => {
  expect([...byFirstLetter(['boat', '', 'ann', 'bell'])]).toEqual([
    ['b', ['boat', 'bell']],
    ['a', ['ann']],
  ]);
});
