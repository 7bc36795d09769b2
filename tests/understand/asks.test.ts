import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asksIn } from '../../src/understand/asks.ts';

describe('the asks of a text', () => {
  test.each<[text: string, asks: string[]]>([
    ['who saw Ann, and when?', ['who saw Ann', 'when?']],
    ['when and where will they meet', ['when will they meet', 'where will they meet']],
    ['the boats: how many, of which town, and why', ['the boats: how many', 'of which town', 'why']],
    ['did the ferry sail? what did the captain say', ['did the ferry sail', 'what did the captain say']],
    ['who closed the quay - what for', ['who closed the quay', 'what for']],
  ])('%s', (text, asks) => {
    expect(asksIn(text)).toEqual(asks);
  });

  test.each([
    'who said the ferry will sail',
    'which harbour and what part of which month will it be in',
    'Ann, who runs the quay, said what',
    'when the captain came aboard, what did he say',
    'when asked about the ferry, what did Ann answer',
    'who said "who closed it, and when?" to the captain',
    '?',
    '',
  ])('one: %s', (text) => {
    expect(asksIn(text)).toHaveLength(1);
  });

  test('of any text are one to three, and none is empty but the whole', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const asks = asksIn(text);
        expect(asks.length).toBeGreaterThan(0);
        expect(asks.length).toBeLessThanOrEqual(3);
        if (asks.length > 1) expect(asks.every((ask) => ask.trim() !== '')).toBe(true);
      }),
    );
  });
});
