import { describe, expect, test } from 'vitest';
import { buildLexicon } from '../../src/match/lexicon.ts';
import type { Party } from '../../src/story/schema.ts';
import { tinyStory } from '../support/tiny-story.ts';

const body: Party = {
  id: 'watch',
  name: 'Water Health Office',
  kind: 'group',
  pronoun: 'it',
  names: ['WHO', 'US'],
  paragraphs: [],
};
const lexicon = buildLexicon({ ...tinyStory, people: [...tinyStory.people, body] });

describe('the words of a story', () => {
  test.each<[name: string, ids: string[]]>([
    ['ada quill', ['quill']],
    ['quill', ['quill']],
    ['the mayor', ['quill']],
    ['wick line', ['line']],
    ['the who', ['watch']],
    ['who', []],
    ['usa', ['watch']],
    ['moss', []],
  ])('%s means %j', (name, ids) => {
    expect(lexicon.names.ids(name)).toEqual(ids);
  });

  test('are those of subjects and occasions, too, the article left off', () => {
    expect(lexicon.subjects.ids('ticket prices')).toEqual(['fares']);
    expect(lexicon.occasions.ids('harbour meeting')).toEqual(['meeting']);
    expect(lexicon.parties.get('reed')?.name).toBe('Bo Reed');
  });

  test('are what misspellings are mended to: names and subjects, then everyday words, then those of the record', () => {
    const of = (letter: string, table = lexicon.spellings) => table.get(letter) ?? [];
    expect(of('q')).toEqual(['quill']);
    expect(of('f')).toEqual(expect.arrayContaining(['ferry', 'fares']));
    const [everyday, told] = lexicon.plainWords;
    expect(of('w', everyday)).toContain('what');
    expect(of('m', told)).toContain('monday');
    expect(of('w', told)).not.toContain('what');
  });
});
