import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likenessTo } from '../../src/match/likeness.ts';
import { entriesOf } from '../../src/match/views.ts';
import { wordedStory } from '../support/worded-story.ts';

const entries = entriesOf(wordedStory);
const likeness = likenessTo(entries);
const at = (id: string) => entries.findIndex(({ of }) => of.id === id);

describe('likeness in meaning', () => {
  test.each<[text: string, id: string]>([
    ['hurricane', 'storm'],
    ['gale in the marina', 'storm'],
    ['constructed for a firm', 'built'],
    ['the price of a ticket', 'fares-stay'],
  ])('%s is most like %s, though it shares no word with it', (text, id) => {
    const alike = likeness.of(text);
    expect(alike.indexOf(Math.max(...alike))).toBe(at(id));
  });

  test('of a word with no known neighbour, of light words and of nothing is 0', () => {
    for (const text of ['zyxwv', 'who did the what', '', '…'])
      expect([...likeness.of(text)]).toEqual(entries.map(() => 0));
  });

  test('is only to what statements and facts tell', () => {
    const alike = likeness.of('how many passengers does the ferry take, and will it sail on Monday');
    expect([at('passengers'), at('builder'), at('will-it-sail')].map((entry) => alike[entry])).toEqual([
      0, 0, 0,
    ]);
  });

  test('is told apart from that of the text before', () => {
    const first = [...likeness.of('hurricane')];
    likeness.of('prices');
    expect([...likeness.of('hurricane')]).toEqual(first);
    expect([...likeness.of('prices')]).not.toEqual(first);
  });

  test('of any text is no less than 0, and that of an entry’s own words is the most', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.lorem()), (text) => {
        expect([...likeness.of(text)].filter((alike) => !(alike >= 0))).toEqual([]);
      }),
    );
    expect(likeness.of('A storm closed the harbour of Port Wick.')[at('storm')]).toBeCloseTo(1, 1);
  });

  test('is no more than 1', () => {
    const alike = likeness.of('A storm closed the harbour of Port Wick.');
    expect(alike[at('storm')]).toBeLessThanOrEqual(1);
  });
});
