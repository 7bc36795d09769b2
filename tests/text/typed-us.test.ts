import { expect, test } from 'vitest';
import { isCountryUs } from '../../src/text/typed-us.ts';

test.each<[text: string, at: number, isCountry: boolean]>([
  ['the us said no', 1, true],
  ['us troops', 0, true],
  ['did us officials agree', 1, true],
  ['tell us more', 1, false],
  ['what is it to us', 4, false],
  ['the bus left', 1, false],
])('%s, word %i: %s', (text, at, isCountry) => {
  expect(isCountryUs(text.split(' '), at)).toBe(isCountry);
});
