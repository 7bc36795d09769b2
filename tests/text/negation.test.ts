import { describe, expect, test } from 'vitest';
import { isNegative, leansNegative } from '../../src/text/negation.ts';

describe('a text that denies', () => {
  test.each<[text: string, negative: boolean]>([
    ['The ferry will not sail.', true],
    ['the ferry WONT sail', true],
    ['the ferry won’t sail', true],
    ["the ferry can't sail", true],
    ['Nobody was hurt', true],
    ['They sailed without the captain', true],
    ['The crew failed to reach the harbour', true],
    ['There was a lack of wind', true],
    ['The ferry will sail.', false],
    ['a notable knot in the black rope', false],
    ['Nobody did not know', false],
    ['No doubt the ferry sails', false],
    ['Not only the mayor came', false],
    ['Not only did the mayor not come', true],
    ['He denied it', false],
    ['', false],
  ])('%s: %s', (text, negative) => {
    expect(isNegative(text)).toBe(negative);
  });

  test.each<[text: string, leans: boolean]>([
    ['The captain refused to sail', true],
    ['the FIRST ferry', true],
    ['until Monday', true],
    ['The plan was brushed off', true],
    ['The cause is unexplained', true],
    ['The ferry sails on Monday', false],
    ['a lasting agreement on the everlasting firstborn', false],
  ])('%s leans to a denial: %s', (text, leans) => {
    expect(leansNegative(text)).toBe(leans);
  });
});
