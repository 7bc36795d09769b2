import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tidyText } from '../../src/request/tidy-text.ts';

describe('what was typed, as it is answered', () => {
  test.each<[typed: string, text: string, why: string]>([
    ['<@U1>, who said it?', 'who said it?', 'the mention that brought it here'],
    ['@bot: <!here> who said it?', 'who said it?', 'however many'],
    ['**who** said it?', 'who said it?', 'markup, of a question'],
    ['/check "**not** one mile"', '/check "**not** one mile"', 'what a command is given stays'],
    ['<@U1> /quotes Reed', '/quotes Reed', 'a command behind a mention'],
    ['who\u0000 said\ud800 it', 'who said it', 'what no text should hold'],
    ['  ', '', 'nothing'],
  ])('%j → %j: %s', (typed, text) => {
    expect(tidyText(typed)).toBe(text);
  });

  test('begins and ends with what can be read, and holds no lone surrogate', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const text = tidyText(typed);
        expect(text).toBe(text.trim());
        expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}]/u);
      }),
    );
  });
});
