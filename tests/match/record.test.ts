import { describe, expect, test } from 'vitest';
import type { ReadWordings } from '../../src/match/read-wordings.ts';
import { openRecord, partyOf } from '../../src/match/record.ts';
import { tinyStory } from '../support/tiny-story.ts';
import { wordedStory } from '../support/worded-story.ts';

const record = openRecord(wordedStory);

describe('a story made ready', () => {
  test('has a classifier where somebody wrote cues, else likeness in meaning', () => {
    const bare = openRecord(tinyStory);
    expect([record.likelihood !== undefined, record.likeness]).toEqual([true, undefined]);
    expect([bare.likelihood, bare.likeness !== undefined]).toEqual([undefined, true]);
  });

  test.each<[key: string, known: boolean, said: boolean, why: string]>([
    ['storm', true, true, 'a fact says it'],
    ['mile', true, true, 'somebody is quoted with it'],
    ['dearer', true, false, 'people ask by it'],
    ['passeng', true, false, 'the record is silent on it'],
    ['zyxwv', false, false, 'nowhere'],
  ])('knows %s: %s, says it itself: %s, %s', (key, known, said) => {
    expect(record.vocabulary.weightOf(key) > 0).toBe(known);
    expect(record.vocabulary.isSaid(key)).toBe(said);
  });

  test('has its entries by their ids and its parties, and no others', () => {
    expect(record.byId.get('storm')?.kind).toBe('fact');
    expect(partyOf(record, 'reed').name).toBe('Bo Reed');
    expect(() => partyOf(record, 'nobody')).toThrow('No party "nobody" in story "ferry"');
  });

  test('is read once where what was read is kept', () => {
    let kept: ReadWordings | undefined;
    let puts = 0;
    const keep = {
      find: () => kept,
      put: (_: unknown, read: ReadWordings) => {
        kept = read;
        puts++;
      },
    };
    const first = openRecord(wordedStory, keep);
    const again = openRecord(wordedStory, keep);
    expect(puts).toBe(1);
    expect(again.index).toBe(first.index);
    expect(again.index).toEqual(record.index);
  });
});
