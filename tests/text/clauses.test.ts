import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clausesOf } from '../../src/text/clauses.ts';

describe('the clauses of a sentence', () => {
  test.each<[text: string, clauses: string[]]>([
    [
      'They remain on trial; they have not been released.',
      ['They remain on trial', ' they have not been released.'],
    ],
    ['The ferry sank, but nobody was hurt', ['The ferry sank', 'nobody was hurt']],
    ['The mayor came although it rained', ['The mayor came', 'it rained']],
    ['The ferry left and was not seen again', ['The ferry left', 'was not seen again']],
    ['Boats and sailors came', ['Boats and sailors came']],
    ['U.S. sailors came. They left.', ['U.S. sailors came', 'They left.']],
    ['It sailed on Monday, whatever the wind', ['It sailed on Monday, whatever the wind']],
    ['…?! ; :', []],
    ['', []],
  ])('%s', (text, clauses) => {
    expect(clausesOf(text)).toEqual(clauses);
  });

  test('are parts of it in their order, none without a letter', () => {
    const scrap = fc.constantFrom('the ferry sank', ', but ', '; ', ' and was ', '. ', ' 3 ', '!', 'É', '“');
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(scrap).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (some) => {
        let from = 0;
        for (const clause of clausesOf(some)) {
          expect(clause).toMatch(/\p{L}/u);
          from = some.indexOf(clause, from) + clause.length;
          expect(from).toBeGreaterThanOrEqual(clause.length);
        }
      }),
    );
  });
});
