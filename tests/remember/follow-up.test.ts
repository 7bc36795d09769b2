import { describe, expect, test } from 'vitest';
import { openRecord } from '../../src/match/record.ts';
import { followUp } from '../../src/remember/follow-up.ts';
import type { Form, Question } from '../../src/understand/question.ts';
import { understand } from '../../src/understand/understand.ts';
import { tinyStory } from '../support/tiny-story.ts';

const record = openRecord(tinyStory);
const read = (text: string) => understand(text, record);
const follow = (before: string, rests: readonly string[], text: string, of = record): Question =>
  followUp(understand(text, of), { question: understand(before, of), rests }, of);
const keys = ({ terms }: Pick<Question, 'terms'>) => terms.map(({ keys: [own] }) => own?.key);

const SAID = 'what did the captain say about the ferry?';
const WHO = 'who said "not one mile"?';
const STORM = 'what closed the harbour?';

describe('a follow-up', () => {
  test.each<[before: string, text: string, form: Form, speakers: string[], terms: string[]]>([
    // Another speaker on the same matter.
    [SAID, 'and Quill?', 'what-said', ['quill'], ['ferri', '@quill']],
    [SAID, 'how did the mayor reply?', 'what-said', ['quill'], ['ferri', '@quill']],
    [SAID, 'does Quill say the same?', 'what-said', ['quill'], ['ferri', '@quill']],
    // The same speaker on another matter.
    [SAID, 'what about the fares?', 'what-said', ['reed'], ['fare']],
    // Both kept, and more asked of them.
    [SAID, 'when?', 'when', ['reed'], ['@reed', 'ferri']],
    [SAID, 'when did he say it?', 'when', ['reed'], ['@reed', 'ferri', '@reed']],
    [SAID, 'to whom?', 'to-whom', ['reed'], ['@reed', 'ferri']],
    [SAID, 'and then?', 'what-said', ['reed'], ['@reed', 'ferri']],
    [STORM, 'where?', 'where', [], ['close', 'harbour']],
    [STORM, 'when was that?', 'when', [], ['close', 'harbour']],
    // A doubt makes a claim of it.
    [SAID, 'are you sure it was Quill?', 'claim', ['quill'], ['@reed', 'ferri']],
    // A claim, asked for in exact words, is no claim any more.
    ['is it true that the ferry is cancelled?', 'exact words?', 'fact', [], ['ferri', 'cancel']],
    ['who is Ada Quill?', 'her exact words?', 'what-said', ['quill'], ['@quill']],
    // Another was meant.
    [SAID, 'no sorry i meant Quill', 'what-said', ['quill'], ['ferri', '@quill']],
    // The other versions of what was told, and what was told again.
    [SAID, 'who says otherwise?', 'conflict', ['reed'], ['@reed', 'ferri']],
    [SAID, 'not the bus?', 'what-said', ['reed'], ['@reed', 'ferri']],
    // A claim on what it was about; one more of those asked for; a condition.
    [WHO, 'that was about Quill, right?', 'claim', [], ['mile', '@quill']],
    ['which boats sail?', 'the ferry too?', 'claim', [], ['ferri']],
    [SAID, 'and if it sinks?', 'fact', [], ['sink']],
    // "He" is who spoke.
    [WHO, 'who is he?', 'person', [], ['@reed']],
    [WHO, 'what did he say about fares?', 'what-said', ['reed'], ['fare', '@reed']],
  ])('%s %s', (before, text, form, speakers, terms) => {
    const rests = [before === STORM ? 'storm' : 'not-safe'];
    const question = follow(before, rests, text);
    expect({ form: question.form, speakers: question.speakers, terms: keys(question) }).toEqual({
      form,
      speakers,
      terms,
    });
  });

  test('has the matter before it behind its own words, and what the answer rested on in focus', () => {
    const question = follow(STORM, ['storm', 'built', 'not-safe'], 'and the ferry?');
    expect(keys(question)).toEqual(['ferri']);
    expect(keys({ terms: question.carried })).toEqual(['close', 'harbour']);
    expect(question.focus).toEqual(['storm', 'built']);
  });

  test('does not carry a word that it has itself', () => {
    const question = follow(STORM, ['storm'], 'and which harbour?');
    expect(keys({ terms: question.carried })).toEqual(['close']);
  });

  test('asks for exact words where it says so', () => {
    expect(follow(SAID, ['not-safe'], 'his exact words?').verbatim).toBe(true);
    expect(follow(SAID, ['not-safe'], 'when?').verbatim).toBe(false);
  });

  test('asks for a reply where somebody wrote down what replies to what', () => {
    const [first, second, ...more] = tinyStory.statements;
    if (!first || !second) throw new Error('The story has lost its statements');
    const of = openRecord({ ...tinyStory, statements: [first, { ...second, replies: [first.id] }, ...more] });
    const question = follow('what did the mayor tell the captain?', [first.id], 'and how did he reply?', of);
    expect(question.replyTo).toEqual([first.id]);
    expect(
      follow('what did the mayor tell the captain?', [first.id], 'and how did he reply?').replyTo,
    ).toEqual([]);
  });
});

describe('nothing is taken over', () => {
  test.each<[text: string]>([
    ['hello'],
    ['…'],
    ['what did Quill tell Reed about the ferry?'],
    ['show me a timeline'],
    ['why did a storm close the harbour of the town on Sunday night?'],
  ])('by %s', (text) => {
    expect(follow(SAID, ['not-safe'], text)).toEqual(read(text));
  });

  test('where nothing was asked before', () => {
    for (const text of ['and Quill?', 'when?', 'his exact words?'])
      expect(followUp(read(text), {}, record)).toEqual(read(text));
  });

  test('by a whole question: who, and about what', () => {
    expect(follow(SAID, ['not-safe'], 'what did Quill say about fares?')).toEqual(
      read('what did Quill say about fares?'),
    );
  });
});
