import { describe, expect, test } from 'vitest';
import { answerPerson } from '../../../src/answer/forms/person.ts';
import { openRecord } from '../../../src/match/record.ts';
import type { Party } from '../../../src/story/schema.ts';
import { understand } from '../../../src/understand/understand.ts';
import { tinyStory } from '../../support/tiny-story.ts';

const moss: Party = {
  id: 'moss',
  name: 'Cy Moss',
  short: 'Moss',
  kind: 'person',
  pronoun: 'he',
  names: [],
  paragraphs: [1],
};
const answer = (question: string, party: Partial<Party> = {}) => {
  const record = openRecord({ ...tinyStory, people: [...tinyStory.people, { ...moss, ...party }] });
  return answerPerson(record, understand(question, record));
};

describe('who somebody is', () => {
  test.each<[question: string, party: Partial<Party>, lead: string]>([
    ['who is Bo Reed?', {}, 'Bo Reed is the captain of the ferry and has doubts.'],
    ['who is Wick Line?', {}, 'Wick Line is ferry company.'],
    ['who is Cy Moss?', { role: 'a painter' }, 'Cy Moss is a painter.'],
    ['who is Cy Moss?', { bio: 'A painter of bridges' }, 'Cy Moss: A painter of bridges.'],
    ['who is Cy Moss?', { bio: 'Moss paints' }, 'Moss paints.'],
  ])('%s %j: %s', (question, party, lead) => {
    expect(answer(question, party)).toMatchObject({ answered: true, kind: 'person', lead });
  });

  test('rests on what tells of them, then on what they said, then on what was said of them', () => {
    const rests = (question: string) => answer(question)?.rests.map(({ of }) => of.id);
    expect(rests('who is Ada Quill?')).toEqual(['sails-monday', 'fares-stay', 'not-safe']);
    expect(rests('who is Wick Line?')).toEqual(['built', 'fares-stay']);
  });

  test('rests, for one whom no fact tells of, on what is told where they are named', () => {
    expect(answer('who is Cy Moss?', { bio: 'Moss paints' })?.rests).not.toEqual([]);
  });

  test('is not told of one of whom nothing can be cited, nor of nobody', () => {
    expect(answer('who is Cy Moss?', { role: 'a painter', paragraphs: [] })).toBeUndefined();
    expect(answer('who is that?')).toBeUndefined();
  });
});
