import { describe, expect, test } from 'vitest';
import { openRecord } from '../../src/match/record.ts';
import { resolvePronoun, speakerOf } from '../../src/remember/pronoun.ts';
import { understand } from '../../src/understand/understand.ts';
import { tinyStory } from '../support/tiny-story.ts';

const record = openRecord(tinyStory);
const read = (text: string) => understand(text, record);

function resolve(before: string, rests: readonly string[], text: string) {
  const question = read(text);
  const said = question.words.map((word) => word.text).join(' ');
  return resolvePronoun(question, { question: read(before), rests }, record, said);
}

describe('who a pronoun means', () => {
  test.each<[before: string, rests: string[], text: string, named: string[], why: string]>([
    ['who said "not one mile"?', ['not-safe'], 'what did he say?', ['reed'], 'who the answer quotes'],
    [
      'what did Quill tell Reed?',
      ['sails-monday'],
      'what did he answer?',
      ['reed'],
      'who was named, by gender',
    ],
    [
      'what did Quill tell Reed?',
      ['sails-monday'],
      'what else did she say?',
      ['quill'],
      'who spoke, by gender',
    ],
    ['who is Ada Quill?', [], 'her exact words?', ['quill'], 'who was asked about'],
    ['what closed the harbour?', ['storm'], 'what did he say?', [], 'nobody was spoken of'],
    [
      'who said "not one mile"?',
      ['not-safe'],
      'what did Reed tell him?',
      ['reed'],
      'is not who is named beside it',
    ],
    ['who said "not one mile"?', ['not-safe'], 'what did they say?', [], '"they" may be anybody'],
    ['who said "not one mile"?', ['not-safe'], 'what about the history?', [], 'within a word'],
  ])('%s [%j] %s %j: %s', (before, rests, text, named) => {
    expect(resolve(before, rests, text).named).toEqual(named);
  });

  test.each<[text: string, speakers: string[], addressees: string[]]>([
    ['what did he say about fares?', ['reed'], []],
    ['his take on fares?', ['reed'], []],
    ['who warned him about fares?', [], ['reed']],
    ['where did he go?', [], []],
    ['where is his boat?', [], []],
  ])('%s: speaks %j, hears %j', (text, speakers, addressees) => {
    expect(resolve('who said "not one mile"?', ['not-safe'], text)).toMatchObject({ speakers, addressees });
  });

  test('it is who stands before it in the same question', () => {
    const question = resolve('what did Quill say?', ['sails-monday'], 'and Reed, what did he say?');
    expect(question.speakers).toEqual(['reed']);
  });

  test('it is who was spoken to, where it cannot be who spoke', () => {
    expect(resolve('what did the captain say?', ['not-safe'], 'and what did she say?').named).toEqual([
      'quill',
    ]);
  });
});

describe('whose words an answer rests on', () => {
  test.each<[rests: string[], speaker: string | undefined]>([
    [['not-safe', 'sails-monday'], 'reed'],
    [['storm', 'not-safe'], undefined],
    [['no-such-entry'], undefined],
    [[], undefined],
  ])('%j: %s', (rests, speaker) => {
    expect(speakerOf({ rests }, record)).toBe(speaker);
  });

  test('is nobody’s before any answer', () => {
    expect(speakerOf({}, record)).toBeUndefined();
  });
});
