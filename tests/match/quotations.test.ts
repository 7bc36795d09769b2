import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexQuotations } from '../../src/match/quotations.ts';
import { entriesOf } from '../../src/match/views.ts';
import { tinyStory } from '../support/tiny-story.ts';

const entries = entriesOf(tinyStory);
const quotations = indexQuotations(entries);
const recalled = (words: string) => {
  const [best] = [...quotations.recall(words)].sort(([, a], [, b]) => b - a);
  return best && entries[best[0]]?.of.id;
};

describe('half-remembered words', () => {
  test.each<[words: string, id: string | undefined]>([
    ['not one mile', 'not-safe'],
    ['not a single mile', 'not-safe'],
    ['the ferry will sail on monday', 'sails-monday'],
    ['whatever the wind', 'sails-monday'],
    ['ot one mil', 'not-safe'],
    ['hatever the win', 'sails-monday'],
    ['e mi', undefined],
    ['fares would stay as they are', undefined],
    ['zyxwv', undefined],
    ['', undefined],
  ])('%j: %s', (words, id) => {
    expect(recalled(words)).toBe(id);
  });

  test('fit better the more of them are right, each entry by its best stretch', () => {
    const share = (words: string) => quotations.recall(words).get(1) ?? 0;
    expect(share('not one mile')).toBeGreaterThan(share('not one yard'));
    expect(share('I will not leave before it is safe')).toBeGreaterThan(0.9);
    expect(share('A storm closed the harbour')).toBeLessThan(0.2);
  });

  test('fit no better than wholly, and only where somebody is quoted', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.lorem()), (words) => {
        for (const [entry, fit] of quotations.recall(words)) {
          expect(fit).toBeGreaterThan(0);
          expect(fit).toBeLessThanOrEqual(1);
          const { of } = entries[entry] ?? {};
          expect(of && 'quotes' in of && of.quotes.length).toBeTruthy();
        }
      }),
    );
  });

  test('fit nothing where nobody is quoted', () => {
    expect(indexQuotations([]).recall('not one mile').size).toBe(0);
  });
});
