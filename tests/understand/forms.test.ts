import { describe, expect, test } from 'vitest';
import { openRecord } from '../../src/match/record.ts';
import type { Form } from '../../src/understand/question.ts';
import { understand } from '../../src/understand/understand.ts';
import { tinyStory } from '../support/tiny-story.ts';

const record = openRecord(tinyStory);

describe('what is asked for', () => {
  test.each<[question: string, form: Form]>([
    ['which of the sailors thinks the harbour will freeze', 'who-said'],
    ['which sailor complained about the boats', 'who-said'],
    ['somebody warned that the harbour could freeze. who was it', 'who-said'],
    ['you cannot sail on a promise -- whos that', 'who-said'],
    ['under the law, when can a harbour be sold', 'when'],
    ['since when are night boats allowed', 'when'],
    ['roughly how many boats were there', 'how-many'],
    ['nobody ever says how many boats were lost. how many', 'how-many'],
    ['the sailor who was hurt had seven boats, right?', 'claim'],
    ['is it true that the sailor who was hurt had seven boats', 'claim'],
    ['theyre home by now', 'claim'],
    ['Quill had something nice to say about the boats', 'claim'],
    ['from what Quill says, the harbour is closed', 'claim'],
    ['seven boats sank and the piece doesnt say who was behind it, right?', 'claim'],
    ['has Quill said anything nice about the boats', 'what-said'],
    ['and if the harbour freezes again?', 'topic'],
    ['size of the boat that sank in the harbour', 'topic'],
  ])('%s | %s', (question, form) => {
    expect(understand(question, record).form).toBe(form);
  });

  test('a body called WHO leaves "who" a question word', () => {
    const body = { ...tinyStory.people[0], id: 'health', name: 'World Health Organization', names: ['WHO'] };
    const story = { ...tinyStory, people: [...tinyStory.people, body] } as typeof tinyStory;
    const known = openRecord(story);
    expect(understand('who said the harbour is closed', known)).toMatchObject({
      form: 'who-said',
      named: [],
    });
    expect(understand('what did the WHO say', known).speakers).toEqual(['health']);
  });
});
