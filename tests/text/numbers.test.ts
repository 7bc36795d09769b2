import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNumberWord, numbersIn } from '../../src/text/numbers.ts';
import { textsOf } from '../../src/text/words.ts';

describe('numbers among words', () => {
  test.each<[text: string, found: [from: number, to: number, value: number][]]>([
    ['24 sailors', [[0, 0, 24]]],
    ['twenty-four sailors', [[0, 1, 24]]],
    ['two dozen boats', [[0, 1, 24]]],
    [
      '120 thousand or 120,000',
      [
        [0, 1, 120_000],
        [3, 3, 120_000],
      ],
    ],
    ['three hundred thousand crowns', [[0, 2, 300_000]]],
    ['1.5 million', [[0, 1, 1_500_000]]],
    [
      'half of both',
      [
        [0, 0, 0.5],
        [2, 2, 2],
      ],
    ],
    [
      'the 3rd ferry of the 21st',
      [
        [1, 1, 3],
        [5, 5, 21],
      ],
    ],
    [
      'twenty 4',
      [
        [0, 0, 20],
        [1, 1, 4],
      ],
    ],
    [
      'thirty eleven',
      [
        [0, 0, 30],
        [1, 1, 11],
      ],
    ],
    ['at 3:46 in the 1990s', []],
    ['hundreds of boats', []],
    ['', []],
  ])('%s', (text, found) => {
    expect(numbersIn(textsOf(text)).map(({ from, to, value }) => [from, to, value])).toEqual(found);
  });

  test('one hundred and twenty is one number', () => {
    expect(numbersIn(textsOf('one hundred and twenty boats')).map(({ value }) => value)).toEqual([120]);
  });

  test('stand in order and do not overlap, whatever the words', () => {
    const word = fc.oneof(fc.constantFrom('two', 'twenty', '7', 'dozen', 'million', 'boats'), fc.string());
    fc.assert(
      fc.property(fc.array(word), (words) => {
        let next = 0;
        for (const { from, to, value } of numbersIn(words)) {
          expect(from).toBeGreaterThanOrEqual(next);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(isNumberWord(words[from] ?? '')).toBe(true);
          next = to + 1;
        }
        expect(next).toBeLessThanOrEqual(words.length);
      }),
    );
  });

  test.each<[word: string, number: boolean]>([
    ['24', true],
    ['2nd', true],
    ['dozen', true],
    ['hundred', false],
    ['24h', false],
    ['constructor', false],
    ['', false],
  ])('%j is one by itself: %s', (word, number) => {
    expect(isNumberWord(word)).toBe(number);
  });
});
