import { describe, expect, test } from 'vitest';
import { openRecord } from '../../src/match/record.ts';
import type { Story } from '../../src/story/schema.ts';
import { candidatesOf } from '../../src/suggest/candidates.ts';
import { tinyStory } from '../support/tiny-story.ts';

const questionsOf = (story: Partial<Story>) =>
  candidatesOf(openRecord({ ...tinyStory, ...story })).map(({ question }) => question);

describe('questions that may be offered', () => {
  test('are the story’s own, then of accounts, of what somebody said on something, and of people', () => {
    expect(questionsOf({})).toEqual([
      ...tinyStory.asks,
      'Will the ferry sail on Monday?',
      'What did Quill say about the ferry?',
      'What did Reed say about the ferry?',
      'What did Quill say about Fares?',
      'Who is Ada Quill?',
      'Who is Bo Reed?',
    ]);
  });

  test('are near to what they name', () => {
    const record = openRecord(tinyStory);
    const [own] = candidatesOf(record);
    expect(own).toMatchObject({ subjects: ['ferry'], parties: ['quill'] });
    const said = candidatesOf(record).find(({ question }) => question === 'What did Quill say about Fares?');
    expect(said).toMatchObject({ subjects: ['fares'], parties: ['quill'] });
    const meant = (id: string) => said?.meant(record.byId.get(id));
    expect(['fares-stay', 'sails-monday', 'storm', 'nowhere'].map(meant)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test('of an account are what ends with its mark', () => {
    const [account] = tinyStory.accounts;
    if (!account) throw new Error('The story has lost its account');
    const accounts = [
      { ...account, question: 'Did it sail? They differ.' },
      { ...account, id: 'b', question: 'The sailing' },
    ];
    expect(questionsOf({ asks: [], accounts, statements: [], subjects: [] })).toEqual([
      'Did it sail?',
      'The sailing',
    ]);
  });

  test('ask what a body said, not who it is, and ask nothing of a group on a subject', () => {
    const [said] = tinyStory.statements;
    if (!said) throw new Error('The story has lost its statements');
    const statements = [{ ...said, speaker: 'line' }];
    expect(questionsOf({ asks: [], accounts: [], statements })).toEqual(['What did Wick Line say?']);
  });
});
