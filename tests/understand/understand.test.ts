import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openRecord } from '../../src/match/record.ts';
import { understand } from '../../src/understand/understand.ts';
import { tinyStory } from '../support/tiny-story.ts';

const record = openRecord(tinyStory);
const keys = (text: string) => understand(text, record).terms.map(({ keys: [own] }) => own?.key);

describe('a question, read', () => {
  test('has who and what it is about', () => {
    expect(
      understand('What did the mayor tell Reed about fares at the harbour meeting?', record),
    ).toMatchObject({
      form: 'what-said',
      speakers: ['quill'],
      addressees: ['reed'],
      named: ['quill', 'reed'],
      subjects: ['fares'],
      occasions: ['meeting'],
      stranger: undefined,
      quoted: [],
      verbatim: false,
      asksNames: false,
    });
  });

  test.each<[typed: string, meant: string]>([
    ['waht did Quil say abt the fery', 'what did Quill say about the ferry'],
    ['the harbuor meeting', 'the harbour meeting'],
    ['who said Quill n Reed sail', 'who said Quill and Reed sail'],
  ])('%s: as %s', (typed, meant) => {
    expect(keys(typed)).toEqual(keys(meant));
  });

  test.each<[text: string, stranger: string | undefined]>([
    ['what did moss say', 'moss'],
    ['what did the storm say', undefined],
    ['what did Quill say', undefined],
  ])('%s: asks for the stranger %s', (text, stranger) => {
    expect(understand(text, record).stranger).toBe(stranger);
  });

  test.each<[text: string, verbatim: boolean]>([
    ['his exact words?', true],
    ['what did Reed say, in his own words', true],
    ['quote her on the ferry', true],
    ['what did Reed say word for word', true],
    ['who is quoted', false],
    ['what did Reed say', false],
  ])('%s: the exact words are wanted: %s', (text, verbatim) => {
    expect(understand(text, record).verbatim).toBe(verbatim);
  });

  test('has quotations, but for names between marks', () => {
    expect(understand('did “Bo Reed” say “not one mile”', record).quoted).toEqual(['not one mile']);
  });

  test('of a claim is the claim without what is said around it', () => {
    expect(understand('is it true that the ferry was built in 1987?', record)).toMatchObject({
      form: 'claim',
      text: 'the ferry was built in 1987',
    });
    expect(understand('I thought that was Quill', record).named).toEqual(['quill']);
  });

  test('is read of any text, names none but parties, and is read the same again', () => {
    const piece = fc.constantFrom(
      'who',
      'said',
      'Quill',
      'the captain',
      '"',
      '?',
      'not one mile',
      'ferry',
      '<@U1>',
      '\n',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((some) => some.join(' ')),
      fc.json(),
    );
    fc.assert(
      fc.property(text, (any) => {
        const question = understand(any, record);
        expect(understand(any, record)).toEqual(question);
        for (const id of [...question.named, ...question.speakers, ...question.addressees])
          expect(record.lexicon.parties.has(id)).toBe(true);
        for (const { from, to } of question.terms) {
          expect(question.words[from]).toBeDefined();
          expect(question.words[to]).toBeDefined();
        }
      }),
    );
  });
});
