import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/answer/draft.ts';
import { withExactWords } from '../../../src/answer/forms/verbatim.ts';
import { openRecord } from '../../../src/match/record.ts';
import type { Statement, Story } from '../../../src/story/schema.ts';
import { understand } from '../../../src/understand/understand.ts';
import { tinyStory } from '../../support/tiny-story.ts';

const [said, ...others] = tinyStory.statements;
if (!said) throw new Error('The story has lost its statements');
const reported: Statement = {
  ...said,
  id: 'reported',
  quotes: [],
  gist: 'Quill said again that the ferry sails.',
  paragraph: 2,
};

function exact(rests: readonly string[], story: Partial<Story> = {}, more: Partial<Draft> = {}) {
  const record = openRecord({ ...tinyStory, statements: [reported, said as Statement, ...others], ...story });
  const entries = rests.flatMap((id) => record.byId.get(id) ?? []);
  const draft: Draft = { answered: true, kind: 'quote', lead: 'before', rests: entries, ...more };
  const {
    lead,
    answered,
    rests: after,
  } = withExactWords(record, understand('her exact words on the ferry?', record), draft);
  return { lead, answered, rests: after.map(({ of }) => of.id) };
}

describe('where exact words are wanted and the best entry has none', () => {
  test('the same speaker’s nearest words come first', () => {
    expect(exact(['reported', 'storm'])).toEqual({
      lead: 'Ada Quill, to Reed: “The ferry will sail on Monday, whatever the wind”.',
      answered: true,
      rests: ['sails-monday', 'reported', 'storm'],
    });
  });

  test.each<[why: string, change: Partial<Statement>]>([
    ['somebody else’s', { speaker: 'reed' }],
    ['far away', { paragraph: 9 }],
    ['on something else', { about: ['fares'] }],
    ['none either', { quotes: [] }],
  ])('no others do that are %s', (_, change) => {
    const statements = [reported, { ...(said as Statement), ...change }];
    expect(exact(['reported'], { statements, accounts: [], subjects: [] }).lead).toBe('before');
  });

  test('the record says that it has not got them, where it is known not to', () => {
    const gap = {
      id: 'words',
      text: 'The article does not quote the words of Quill on the ferry.',
      about: ['ferry'],
      parties: ['quill'],
      cues: ['her exact words on the ferry'],
      nearest: ['reported'],
    };
    const { lead, answered } = exact(['reported'], {
      statements: [reported, ...others],
      accounts: [],
      gaps: [gap],
    });
    expect(lead).toBe(gap.text);
    expect(answered).toBe(false);
  });

  test('what has exact words, is no statement or no answer stays as it is', () => {
    expect(exact(['sails-monday']).lead).toBe('before');
    expect(exact(['storm', 'reported']).lead).toBe('before');
    expect(exact([]).lead).toBe('before');
    expect(exact(['reported'], {}, { answered: false }).lead).toBe('before');
  });
});
