import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLexicon } from '../../src/match/lexicon.ts';
import { termsOf, termsOfText } from '../../src/match/terms.ts';
import type { Party } from '../../src/story/schema.ts';
import { wordsOf } from '../../src/text/words.ts';
import { tinyStory } from '../support/tiny-story.ts';

const country: Party = {
  id: 'states',
  name: 'United States',
  kind: 'country',
  pronoun: 'it',
  names: ['us', 'down under', 'land of two'],
  paragraphs: [],
};
const lexicon = buildLexicon({ ...tinyStory, people: [...tinyStory.people, country] });

describe('the terms of a text', () => {
  test.each<[text: string, terms: [kind: string, key: string, from: number, to: number][]]>([
    [
      'Did Ada Quill tell the captain of 24 boats?',
      [
        ['name', '@quill', 1, 2],
        ['name', '@reed', 4, 5],
        ['number', '#24', 7, 7],
        ['word', 'boat', 8, 8],
      ],
    ],
    [
      'the company’s repairs',
      [
        ['name', '@line', 0, 1],
        ['word', 'repair', 2, 2],
      ],
    ],
    [
      'two dozen sailed',
      [
        ['number', '#24', 0, 1],
        ['word', 'sail', 2, 2],
      ],
    ],
    ['one boat', [['word', 'boat', 1, 1]]],
    [
      'land of two dozen boats',
      [
        ['name', '@states', 0, 2],
        ['word', 'dozen', 3, 3],
        ['word', 'boat', 4, 4],
      ],
    ],
    [
      'step down under',
      [
        ['word', 'step', 0, 0],
        ['name', '@states', 1, 2],
      ],
    ],
    ['she stepped down', [['word', 'step down', 1, 2]]],
    [
      'step, Quill, down',
      [
        ['word', 'step', 0, 0],
        ['name', '@quill', 1, 1],
      ],
    ],
    ['beside us', [['word', 'besid', 0, 0]]],
    [
      'beside the US',
      [
        ['word', 'besid', 0, 0],
        ['name', '@states', 2, 2],
      ],
    ],
    ['who did what to whom', []],
    ['…', []],
    ['', []],
  ])('%s', (text, terms) => {
    const found = termsOfText(text, lexicon);
    expect(found.map(({ kind, keys, from, to }) => [kind, keys[0]?.key, from, to])).toEqual(terms);
  });

  test('are no country where somebody is told', () => {
    const kinds = termsOfText('tell us of the boat', lexicon).map(({ kind }) => kind);
    expect(kinds).not.toContain('name');
  });

  test('are none of a pronoun: "tell us"', () => {
    expect(termsOfText('tell us', lexicon)).toEqual([]);
  });

  test('words of general meaning are marked', () => {
    expect(termsOfText('the harbour seems quiet', lexicon).map(({ weak }) => weak)).toEqual([
      false,
      true,
      false,
    ]);
  });

  test('stand in order, do not overlap and can all be found by something', () => {
    const piece = fc.constantFrom(
      'Ada',
      'Quill',
      'the',
      'captain',
      'step',
      'down',
      'two',
      'dozen',
      '7',
      'ferry',
      'us',
      '.',
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(piece).map((some) => some.join(' ')),
    );
    fc.assert(
      fc.property(text, (some) => {
        const words = wordsOf(some);
        const terms = termsOf(words, lexicon);
        expect(termsOfText(some, lexicon)).toEqual(terms);
        let next = 0;
        for (const { from, to, keys } of terms) {
          expect(from).toBeGreaterThanOrEqual(next);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(keys.length).toBeGreaterThan(0);
          next = to + 1;
        }
        expect(next).toBeLessThanOrEqual(words.length);
      }),
    );
  });
});
