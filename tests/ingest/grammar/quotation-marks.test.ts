import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotedStretches, singleQuotedStretches } from '../../../src/ingest/grammar/quotation-marks.ts';

const inside = (text: string) => quotedStretches(text, 0, text.length).map((s) => text.slice(s.start, s.end));

describe('stretches between quotation marks', () => {
  test.each<[string, string, string[]]>([
    ['straight', '"It is over," he said. "Go home."', ['It is over,', 'Go home.']],
    ['curly', '“It is over,” he said.', ['It is over,']],
    ['two single marks', "''It is over,'' he said.", ['It is over,']],
    [
      'a closing mark typed as an opening one',
      '“I don’t have anything this evening.“',
      ['I don’t have anything this evening.'],
    ],
    ['never closed, as speech that runs on', '“First of all, we wait.', ['First of all, we wait.']],
    ['the last one never closed', '"One. "Two," she said.', ['One. ', 'Two,']],
    ['apostrophes are no marks', "It's the mayor's '30s car.", []],
    ['inches', 'He is 6\'3" tall and weighs a lot.', []],
    ['an attribute left over from markup', '<img alt="a cat"> sits', []],
    ['quoted words at the end of a dash', 'He called it —"sham"— twice', ['sham']],
  ])('%s', (_, text, expected) => {
    expect(inside(text)).toEqual(expected);
  });

  test('single marks are read on request, apostrophes left alone', () => {
    const text = "The mayor's aide said: 'It isn't over.' Then 'sham' again.";
    expect(singleQuotedStretches(text, 0, text.length).map((s) => text.slice(s.start, s.end))).toEqual([
      "It isn't over.",
      'sham',
    ]);
  });

  test('offsets lie inside the text, in order and apart, whatever the text', () => {
    const marks = fc.constantFrom('"', '“', '”', "''", '``', ' ', 'a', 'B', '.', ',', '—', '=', '1');
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const s of quotedStretches(text, 0, text.length)) {
          expect(s.outerStart).toBeGreaterThanOrEqual(last);
          expect(s.start).toBeLessThan(s.end);
          expect(s.end).toBeLessThanOrEqual(s.outerEnd);
          expect(s.outerEnd).toBeLessThanOrEqual(text.length);
          last = s.end;
        }
      }),
    );
  });
});
