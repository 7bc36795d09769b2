import { describe, expect, test } from 'vitest';
import { type Quantity, quantitiesIn } from '../../src/text/quantities.ts';
import { root } from '../../src/text/root.ts';

const only = (text: string): Quantity => {
  const [quantity, ...more] = quantitiesIn(text);
  if (!quantity || more.length) throw new Error(`not one quantity: ${text}`);
  return quantity;
};

describe('what is counted in a text', () => {
  test.each<[text: string, value: number, unit: string | undefined]>([
    ['two weeks', 2, 'week'],
    ['a 24-hour strike', 24, 'hour'],
    ['thirty-one days', 31, 'day'],
    ['the ferries of the 1980s', 80, 'decad'],
    ['built in the 80s', 80, 'decad'],
    ['five boats a day', 5, undefined],
  ])('%s', (text, value, unit) => {
    expect(only(text)).toMatchObject({ value, unit });
  });

  test.each<[text: string, points: boolean]>([
    ['the two met', true],
    ['one of them sailed', true],
    ['two boats sailed', false],
    ['only one boat sailed', false],
    ['the three boats', false],
  ])('%s: points to something and counts nothing: %s', (text, points) => {
    expect(only(text).points).toBe(points);
  });

  test('a single boat is counted', () => {
    expect(only('a single boat sailed').points).toBe(false);
  });

  test.each<[text: string, counted: string, not: string]>([
    ['24 captured fishing sailors', 'sailors', 'harbour'],
    ['112 homes and killing two', 'homes', 'killing'],
    ['seven old grey fishing boats', 'grey', 'boats'],
  ])('%s counts %s, not %s', (text, counted, not) => {
    expect(quantitiesIn(text)[0]?.counted).toContain(root(counted));
    expect(quantitiesIn(text)[0]?.counted).not.toContain(root(not));
  });

  test('words of like meaning are counted alike', () => {
    const [one, other] = [only('three boats').counted, only('three ships').counted];
    expect(one.filter((meaning) => other.includes(meaning))).not.toEqual([]);
  });

  test('is nothing where no number is', () => {
    expect(quantitiesIn('the ferry sails')).toEqual([]);
    expect(quantitiesIn('')).toEqual([]);
  });
});
