import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areOpposed } from '../../src/text/antonyms.ts';
import { root } from '../../src/text/root.ts';

describe('opposites', () => {
  test.each<[one: string, other: string, opposed: boolean]>([
    ['The council backs the bridge', 'The council opposed the bridge', true],
    ['the mayor will step down', 'The mayor stays on as mayor.', true],
    ['the ferry was cancelled', 'They went ahead with the ferry.', true],
    ['fares rose', 'Fares fell.', true],
    ['fares rose', 'Fares rose, then fell.', false],
    ['fares rose and fell', 'Fares fell.', false],
    ['fares rose', 'Fares increased.', false],
    ['the captain spoke', 'The mayor listened.', false],
    ['', 'Fares fell.', false],
  ])('%s | %s: %s', (one, other, opposed) => {
    expect(areOpposed(one, other)).toBe(opposed);
    expect(areOpposed(other, one)).toBe(opposed);
  });

  test('do not oppose where the word is known to mean the same here', () => {
    const known = (word: string) => word === root('ditched');
    expect(areOpposed('she ditched the stop', 'Her visit was to be short.')).toBe(true);
    expect(areOpposed('she ditched the stop', 'Her visit was to be short.', known)).toBe(false);
  });

  test('work both ways, and nothing is opposed to itself', () => {
    const word = fc.constantFrom('rise', 'fall', 'open', 'closed', 'win', 'lose', 'stay', 'ferry', 'the');
    const text = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(areOpposed(one, other)).toBe(areOpposed(other, one));
        expect(areOpposed(one, one)).toBe(false);
      }),
    );
  });
});
