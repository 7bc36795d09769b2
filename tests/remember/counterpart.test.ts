import { describe, expect, test } from 'vitest';
import { openRecord } from '../../src/match/record.ts';
import { resolveCounterpart } from '../../src/remember/counterpart.ts';
import { understand } from '../../src/understand/understand.ts';
import { tinyStory } from '../support/tiny-story.ts';

const record = openRecord(tinyStory);
const resolve = (text: string, rests: string[], of = record) => {
  const question = understand(text, of);
  const said = question.words.map((word) => word.text).join(' ');
  return resolveCounterpart(question, { rests }, of, said).named;
};

describe('a counterpart', () => {
  test.each<[text: string, rests: string[], named: string[]]>([
    ['and her counterpart?', ['sails-monday'], ['reed']],
    ['what did his opposite number think', ['not-safe'], ['quill']],
    ['and his counterpart on the mayor', ['not-safe'], ['quill']],
    ['and the other side?', ['not-safe'], []],
    ['and her counterpart?', ['storm'], []],
  ])('%s after %j: %j', (text, rests, named) => {
    expect(resolve(text, rests)).toEqual(named);
  });

  test('is not his boss, who heads his own side', () => {
    const [quill, reed, ...more] = tinyStory.people;
    if (!quill || !reed) throw new Error('The story has lost its people');
    const head = {
      ...reed,
      id: 'fell',
      name: 'Di Fell',
      short: 'Fell',
      names: ['fell'],
      role: 'President of Wick Line',
    };
    const of = openRecord({ ...tinyStory, people: [quill, reed, head, ...more] });
    expect(resolve('and his boss?', ['not-safe'], of)).toEqual(['fell']);
    expect(resolve('and his boss?', ['not-safe'])).toEqual([]);
  });

  test('is nobody where two are met as often', () => {
    const [meeting] = tinyStory.occasions;
    const moss = { ...tinyStory.people[0], id: 'moss', name: 'Cy Moss', names: ['moss'], short: 'Moss' };
    const story = {
      ...tinyStory,
      people: [...tinyStory.people, moss],
      occasions: [{ ...meeting, present: ['quill', 'reed', 'moss'] }],
    } as typeof tinyStory;
    expect(resolve('and his counterpart?', ['not-safe'], openRecord(story))).toEqual([]);
  });
});
