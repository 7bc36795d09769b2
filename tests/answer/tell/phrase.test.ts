import { describe, expect, test } from 'vitest';
import {
  contextOf,
  endStop,
  factLine,
  list,
  namesOf,
  paragraphMark,
  quotedAll,
  short,
  statementLine,
  toWhom,
  verbatimLine,
} from '../../../src/answer/tell/phrase.ts';
import { openRecord } from '../../../src/match/record.ts';
import type { Statement } from '../../../src/story/schema.ts';
import { tinyStory } from '../../support/tiny-story.ts';

const record = openRecord(tinyStory);
const saidBy = (id: string, more: Partial<Statement> = {}): Statement => {
  const said = tinyStory.statements.find((one) => one.id === id);
  if (!said) throw new Error(`no statement ${id}`);
  return { ...said, ...more };
};

describe('phrases', () => {
  test.each<[items: string[], text: string]>([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('%j: %j', (items, text) => {
    expect(list(items)).toBe(text);
  });

  test('join names and quotations', () => {
    expect(namesOf(record, ['quill', 'line'], 'or')).toBe('Ada Quill or Wick Line');
    expect(quotedAll(['no', 'not one mile'])).toBe('“no” and “not one mile”');
    expect(() => namesOf(record, ['nobody'])).toThrow('nobody');
    expect(tinyStory.people.map(short)).toEqual(['Quill', 'Reed', 'Wick Line']);
  });

  test.each<[text: string, ended: string]>([
    ['It sails', 'It sails.'],
    ['It sails.', 'It sails.'],
    ['Does it?', 'Does it?'],
    ['“It does!”', '“It does!”'],
    ['“It does”', '“It does”.'],
    ['', '.'],
  ])('%j ends as %j', (text, ended) => {
    expect(endStop(text)).toBe(ended);
  });

  test('tell where something stands', () => {
    expect([paragraphMark(7), paragraphMark(0)]).toEqual(['¶7', 'headline and captions']);
  });
});

describe('a statement in a line', () => {
  test.each<[said: Statement, line: string, why: string]>([
    [
      saidBy('not-safe'),
      'Reed answered that he would not sail before it is safe. His words: “I will not leave before it is safe” and “not one mile”.',
      'gist, then exact words',
    ],
    [saidBy('fares-stay'), 'Quill said that fares would stay as they are this year.', 'no exact words'],
    [
      saidBy('fares-stay', { via: ['line', 'reed'] }),
      'According to Wick Line and Bo Reed: Quill said that fares would stay as they are this year.',
      'passed on by others',
    ],
    [
      saidBy('fares-stay', { via: ['reed'], gist: 'Reed said that Quill wants the fares to stay' }),
      'Reed said that Quill wants the fares to stay.',
      'passed on by one whom it names',
    ],
  ])('%#: %s', (said, line) => {
    expect(statementLine(record, said)).toBe(line);
  });

  test('has the exact words first where they are asked for, or says that there are none', () => {
    expect(verbatimLine(record, saidBy('not-safe'))).toBe(
      'Bo Reed, to Quill: “I will not leave before it is safe” and “not one mile”.',
    );
    expect(verbatimLine(record, saidBy('fares-stay'))).toMatch(
      /this year\. The record has this in reported speech only/,
    );
    expect(toWhom(record, saidBy('fares-stay'))).toBe('');
  });

  test('has what was around it', () => {
    expect(contextOf(record, saidBy('not-safe', { via: ['line'] }))).toBe(
      'to Quill, at the harbour meeting, according to Wick Line',
    );
    expect(contextOf(record, saidBy('fares-stay'))).toBe('');
  });
});

test('a fact in a line ends with one full stop', () => {
  expect(tinyStory.facts.map(factLine)).toEqual(tinyStory.facts.map(({ text }) => text));
});
