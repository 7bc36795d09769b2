import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutWishes } from '../../src/understand/wishes.ts';

describe('how an answer is wanted', () => {
  test.each<[text: string, question: string]>([
    ['the warning word for word, 5 mins to air', 'the warning word for word'],
    ['on deadline: what did Ann say', 'what did Ann say'],
    ['quick, who closed the quay?', 'who closed the quay?'],
    ['who was it? one word answer pls', 'who was it?'],
    ['what did Ann say, in 5 words', 'what did Ann say'],
    ['briefly: why was it closed', 'why was it closed'],
    ['who closed it? names only, please', 'who closed it?'],
  ])('is set aside: %s', (text, question) => {
    expect(withoutWishes(text)).toBe(question);
  });

  test.each([
    'how many minutes to air did they have',
    'did the ferry leave in two hours',
    'what did Ann say in five words',
    'asap',
    'briefly',
  ])('is left where it belongs to the question or is all there is: %s', (text) => {
    expect(withoutWishes(text)).toBe(text);
  });

  test('leaves something of any text that says anything', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (text) => {
        fc.pre(/[\p{L}\p{N}]/u.test(text));
        expect(withoutWishes(text)).toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});
