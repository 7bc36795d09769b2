import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/answer/draft.ts';
import { withOtherTelling } from '../../../src/answer/forms/told-twice.ts';
import { openRecord } from '../../../src/match/record.ts';
import type { Account, Party } from '../../../src/story/schema.ts';
import { understand } from '../../../src/understand/understand.ts';
import { tinyStory } from '../../support/tiny-story.ts';

const herald: Party = {
  id: 'herald',
  name: 'Wick Herald',
  kind: 'outlet',
  pronoun: 'it',
  names: [],
  paragraphs: [0],
};
const twoDates = (whose: string): Account => ({
  id: 'two-years',
  question: 'When was the ferry built?',
  summary: 'The article gives two years.',
  about: ['ferry'],
  versions: [
    { whose: [whose], says: 'In 1987.', rests: ['built'] },
    { whose: [whose], says: 'In 1990.', rests: ['storm'] },
  ],
  cues: ['when was the ferry built'],
});
const record = (whose: string) =>
  openRecord({
    ...tinyStory,
    people: [...tinyStory.people, herald],
    accounts: [...tinyStory.accounts, twoDates(whose)],
  });

function notes(whose: string, id: string, kind: Draft['kind'] = 'fact'): readonly string[] | undefined {
  const open = record(whose);
  const entry = open.byId.get(id);
  if (!entry) throw new Error(`no ${id}`);
  const draft: Draft = { answered: true, kind, lead: 'In 1987.', rests: [entry] };
  return withOtherTelling(open, understand('when was the ferry built', open), draft).notes;
}

describe('what the article itself tells in two ways', () => {
  test('is noted beside an answer that rests on one of them', () => {
    expect(notes('herald', 'built')).toEqual(['The article gives two years.']);
    expect(notes('herald', 'built', 'verdict')).toEqual(['The article gives two years.']);
  });

  test.each<[why: string, whose: string, id: string, kind: Draft['kind']]>([
    ['parties tell it so, and not the article', 'reed', 'built', 'fact'],
    ['the answer rests on something else', 'herald', 'sails-monday', 'fact'],
    ['the answer is somebody’s words', 'herald', 'built', 'quote'],
  ])('is not where %s', (_, whose, id, kind) => {
    expect(notes(whose, id, kind)).toBeUndefined();
  });

  test('is not where nothing is told', () => {
    const open = record('herald');
    const draft: Draft = { answered: false, kind: 'none', lead: 'Nothing.', rests: [] };
    expect(withOtherTelling(open, understand('when was it built', open), draft)).toBe(draft);
  });
});
