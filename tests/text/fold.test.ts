import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';

describe('a folded text', () => {
  test.each<[text: string, folded: string]>([
    ['Peña’s', "pena's"],
    ['HARBOUR', 'harbour'],
    ['“Élan” – „naïve“ «oui»', '"elan" - "naive" "oui"'],
    ['‘it’ `is′', "'it' 'is'"],
    ['re‑open—now', 're-open-now'],
    ['ﬁre', 'fire'],
    ['１２', '12'],
    ['Порт', 'порт'],
    ['', ''],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('of a double prime has a double quotation mark', () => {
    expect(fold('5″')).toBe('5"');
  });

  test('is its own folded text, and plain letters are folded alike with and without others around them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme-ascii' }), (any, plain) => {
        expect(fold(fold(any))).toBe(fold(any));
        expect(fold(`${plain}é`)).toBe(`${fold(plain)}e`);
      }),
      { numRuns: 1000 },
    );
  });
});
