import { describe, expect, test } from 'vitest';
import { openRecord } from '../../src/match/record.ts';
import { questionWord } from '../../src/match/view-index.ts';
import { tinyStory } from '../support/tiny-story.ts';
import { wordedStory } from '../support/worded-story.ts';

const { index, wordings, entries } = openRecord(wordedStory);
const ids = entries.map(({ of }) => of.id);

describe('the index of a story', () => {
  test('weighs a key by how few entries hold it, from the rarest to none too light', () => {
    const weight = (key: string) => index.weights.get(key) ?? 0;
    expect(weight('1987')).toBe(0);
    expect(weight('#1987')).toBeGreaterThan(weight('@reed'));
    expect(weight('@reed')).toBeGreaterThan(weight('ferri'));
    for (const one of index.weights.values()) {
      expect(one).toBeGreaterThanOrEqual(0.15);
      expect(one).toBeLessThanOrEqual(1);
    }
  });

  test('has the views of each key in their order, and the mass of each but a frame', () => {
    for (const views of index.postings.values()) expect([...views].sort((a, b) => a - b)).toEqual(views);
    for (const [view, kind] of index.kindOf.entries())
      expect((index.massOf[view] ?? 0) > 0, wordings[view]).toBe(kind !== 'frame');
  });

  test('tells gaps, entries that nobody wrote cues for, and a story most of whose entries are such', () => {
    expect(ids.filter((_, entry) => index.isGap[entry])).toEqual(['passengers', 'builder']);
    expect(ids.filter((_, entry) => index.isBare[entry])).toEqual([]);
    expect(index.bare).toBe(false);
    const bare = openRecord(tinyStory).index;
    expect(bare.isBare).toEqual([true, true, true, true, true, false]);
    expect(bare.bare).toBe(true);
  });

  test('tells denied claims that differ by a negation alone, and gaps that differ by a question word alone', () => {
    expect(wordings.filter((_, view) => index.opposes[view])).toEqual(['Reed will sail before it is safe']);
    const asks = wordings.flatMap((text, view) =>
      index.asks[view] ? [[text.trim(), index.asks[view]]] : [],
    );
    expect(asks).toEqual([
      ['say who built the ferry.', 'who'],
      ['who built the ferry', 'who'],
    ]);
  });
});

describe('the word that asks', () => {
  test.each<[text: string, word: string | undefined]>([
    ['How many boats?', 'how many'],
    ['how did he leave, and when', 'how'],
    ['on WHICH day', 'which'],
    ['the names of the boats', 'names'],
    ['show the boats', undefined],
    ['', undefined],
  ])('of %j is %s', (text, word) => {
    expect(questionWord(text)).toBe(word);
  });
});
