import { describe, expect, test } from 'vitest';
import { closestMatter } from '../../../src/answer/rank/matter.ts';
import { rank } from '../../../src/answer/rank/rank.ts';
import { openRecord } from '../../../src/match/record.ts';
import { understand } from '../../../src/understand/understand.ts';
import { wordedStory } from '../../support/worded-story.ts';

const record = openRecord(wordedStory);
const matterOf = (claim: string) => {
  const question = understand(claim, record);
  return closestMatter(rank(record, question), question)?.entry.of.id;
};

describe('the entry that a claim is about', () => {
  test.each<[claim: string, id: string, why: string]>([
    ['a storm closed the harbour', 'storm', 'it says so'],
    ['a strike closed the harbour', 'storm', 'it shows it to be wrong'],
    ['the navy ordered the ferry', 'built', 'it shows it to be wrong'],
    ['ticket prices will rise', 'fares-stay', 'it shows it to be wrong'],
  ])('%s: %s, %s', (claim, id) => {
    expect(matterOf(claim)).toBe(id);
  });

  test('is sooner a statement of whoever is said to have said it', () => {
    const question = understand('the ferry will leave', record);
    const held = rank(record, question).filter(({ entry }) => entry.kind === 'statement');
    const alike = held.map((one) => ({ ...one, fit: 0.5, denied: 0, likely: 0.1, likelyWrong: 0, found: 0 }));
    const speakerOf = (speakers: string[]) => {
      const entry = closestMatter(alike, { ...question, speakers })?.entry;
      return entry?.kind === 'statement' ? entry.of.speaker : undefined;
    };
    expect([speakerOf(['reed']), speakerOf(['quill'])]).toEqual(['reed', 'quill']);
  });

  test('is none where nothing is held', () => {
    expect(closestMatter([], understand('the ferry will leave', record))).toBeUndefined();
  });
});
