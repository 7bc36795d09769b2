import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FACETS, readFacets, tidy, writeFacets } from '../../src/look-up/facet-text.ts';

const value = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom('to:x', 'about:"y', 'words:'),
);

it('facets are read back as they were written', () => {
  fc.assert(
    fc.property(
      fc.record({ speaker: value, to: value, about: value, words: value }, { requiredKeys: [] }),
      (facets) => {
        const kept = Object.fromEntries(
          FACETS.flatMap((facet) => (tidy(facets[facet]) ? [[facet, tidy(facets[facet])]] : [])),
        );
        expect(readFacets(writeFacets(facets))).toEqual(kept);
      },
    ),
  );
});

it.each([
  ['no ferry', { words: 'no ferry' }],
  ['speaker:Reed not one mile', { speaker: 'Reed', words: 'not one mile' }],
  ['not one mile about:"the ferry" TO:mayor', { words: 'not one mile', about: 'the ferry', to: 'mayor' }],
  ['speaker: Ann Reed about: the ferry', { speaker: 'Ann Reed', about: 'the ferry' }],
  ['speaker: "Reed" not one mile', { speaker: 'Reed', words: 'not one mile' }],
  ['', {}],
])('as typed: %s', (text, facets) => {
  expect(readFacets(text)).toEqual(facets);
});
