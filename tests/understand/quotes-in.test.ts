import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotesIn } from '../../src/understand/quotes-in.ts';

const inner = (text: string) => quotesIn(text).map((quote) => quote.inner);

describe('quotations in a question', () => {
  test.each<[text: string, quoted: string[], why: string]>([
    ['who said "not one mile"?', ['not one mile'], 'straight marks'],
    ['“not one mile” or „no“ or «oui oui»', ['not one mile', 'no', 'oui oui'], 'marks of other styles'],
    ["'I don't know' is whose?", ["I don't know"], 'an apostrophe within single marks'],
    ['who is ‘the gull’', ['the gull'], 'a nickname'],
    ['don’t say it’s mine', [], 'apostrophes'],
    ["the captains' boats and the sailors' nets", [], 'possessives'],
    ['"not one mile', [], 'a mark without its other'],
    ['"……" and “— ”', [], 'nothing to read between the marks'],
    ['', [], 'nothing'],
  ])('%j: %j, %s', (text, quoted) => {
    expect(inner(text)).toEqual(quoted);
  });

  test('a quotation of one letter does not turn the others inside out', () => {
    expect(inner('did he say "a" boat or "the boat"')).not.toContain('boat or');
  });

  test('stand where they say, in order, marks and all', () => {
    const scrap = fc.constantFrom('"', '“', '”', "'", '’', '«', '»', ' not one ', 'mile', 'é', '.');
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(scrap).map((some) => some.join('')),
    );
    fc.assert(
      fc.property(text, (any) => {
        let from = 0;
        for (const quote of quotesIn(any)) {
          expect(quote.start).toBeGreaterThanOrEqual(from);
          expect(any.slice(quote.start + 1, quote.end - 1).trim()).toBe(quote.inner);
          expect(quote.inner).toMatch(/[\p{L}\p{N}]/u);
          from = quote.end;
        }
        expect(from).toBeLessThanOrEqual(any.length);
      }),
    );
  });
});
