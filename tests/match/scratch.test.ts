import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openRecord } from '../../src/match/record.ts';
import { Scratch } from '../../src/match/scratch.ts';
import type { Term } from '../../src/match/terms.ts';
import { wordedStory } from '../support/worded-story.ts';

const { index } = openRecord(wordedStory);
const views = [...index.entryOf.keys()];

/* The plain twin: what a view holds of each term, beside what its entry's frame or own words hold. */

const holds = (view: number, key: string) => index.postings.get(key)?.includes(view) ?? false;
const hit = (view: number, { keys }: Term) =>
  Math.max(0, ...keys.filter(({ key }) => holds(view, key)).map(({ strength }) => strength));
const hitOf = (entry: number, term: Term, kinds: readonly string[]) =>
  Math.max(
    0,
    ...views
      .filter((view) => index.entryOf[view] === entry && kinds.includes(index.kindOf[view] ?? ''))
      .map((view) => hit(view, term)),
  );

const BASE = ['says', 'quote', 'frame'];

const key = fc.record({
  key: fc.constantFrom(...index.postings.keys(), 'zyxwv'),
  strength: fc.constantFrom(1, 0.7, 0.48),
});
const term = fc
  .array(key, { minLength: 1, maxLength: 4 })
  .map((keys): Term => ({ kind: 'word', from: 0, to: 0, keys }));
const query = fc.array(fc.record({ term, weight: fc.constantFrom(1, 0.5, 0.15) }), { maxLength: 6 });

describe('the sums of a query', () => {
  test('are those of the plain twin, whatever was summed before', () => {
    fc.assert(
      fc.property(query, (terms) => {
        const scratch = Scratch.for(index);
        scratch.clear();
        for (const { term, weight } of terms) scratch.add(term, weight);
        const sum = (held: (term: Term) => number) =>
          terms.reduce((all, { term, weight }) => all + weight * held(term), 0);
        for (const view of views) {
          const entry = index.entryOf[view] ?? 0;
          expect(scratch.own(view)).toBeCloseTo(
            sum((term) => hit(view, term)),
            4,
          );
          if (scratch.own(view) === 0) continue;
          expect(scratch.framed(view)).toBeCloseTo(
            sum((term) => Math.max(hit(view, term), hitOf(entry, term, ['frame']))),
            4,
          );
          expect(scratch.based(view)).toBeCloseTo(
            sum((term) => Math.max(hit(view, term), hitOf(entry, term, BASE))),
            4,
          );
          expect(scratch.base(entry)).toBeCloseTo(
            sum((term) => hitOf(entry, term, BASE)),
            4,
          );
        }
        const touched = views.filter((view) => terms.some(({ term }) => hit(view, term) > 0));
        expect([...scratch.views].sort((a, b) => a - b)).toEqual(touched);
        expect(new Set(scratch.entries)).toEqual(new Set(touched.map((view) => index.entryOf[view])));
      }),
    );
  });

  test('are kept apart by index', () => {
    expect(Scratch.for(index)).toBe(Scratch.for(index));
    expect(Scratch.for({ ...index })).not.toBe(Scratch.for(index));
  });
});
