import { describe, expect, test } from 'vitest';
import { entriesById, evidenceOf, restsOf } from '../../../src/answer/tell/evidence.ts';
import { openRecord } from '../../../src/match/record.ts';
import { wordedStory } from '../../support/worded-story.ts';

const record = openRecord(wordedStory);
const shown = (id: string) => {
  const entry = record.entries.find(({ of }) => of.id === id);
  if (!entry) throw new Error(`no entry ${id}`);
  return evidenceOf(record, entry);
};

describe('what an entry shows as evidence', () => {
  test('is each stretch of exact words by itself, with who, where and to whom', () => {
    const shared = {
      type: 'quote',
      entry: 'not-safe',
      story: 'ferry',
      speaker: 'Bo Reed',
      paragraph: 2,
      context: 'to Quill, at the harbour meeting',
    };
    expect(shown('not-safe')).toEqual([
      { ...shared, text: 'I will not leave before it is safe' },
      { ...shared, text: 'not one mile' },
    ]);
  });

  test('is the sentence where there are no exact words, with a date that it does not tell itself', () => {
    expect(shown('fares-stay')).toEqual([
      {
        type: 'fact',
        entry: 'fares-stay',
        story: 'ferry',
        speaker: 'Ada Quill',
        paragraph: 3,
        text: 'Quill said that fares would stay as they are this year.',
      },
    ]);
    expect(shown('storm')[0]).toMatchObject({ type: 'fact', context: 'Sunday, March 1, 2020' });
    expect(shown('built')[0]).not.toHaveProperty('context');
  });

  test.each<[id: string, entries: string[]]>([
    ['will-it-sail', ['sails-monday', 'not-safe', 'not-safe']],
    ['passengers', ['built']],
  ])('of %s is what it rests on: %j', (id, entries) => {
    expect(shown(id).map(({ entry }) => entry)).toEqual(entries);
  });

  test('is nothing for ids that lead nowhere', () => {
    expect(restsOf(record, ['nowhere', 'storm']).map(({ entry }) => entry)).toEqual(['storm']);
    expect(entriesById(record, ['storm', 'nowhere', 'built']).map(({ of }) => of.id)).toEqual([
      'storm',
      'built',
    ]);
  });
});
