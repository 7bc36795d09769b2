import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommandName } from '../src/door.ts';
import { createBot } from '../src/index.ts';
import { otherStory, tinyStory } from './support/tiny-story.ts';

const bot = createBot([tinyStory, otherStory]);
let count = 0;
/** A conversation that nobody was in before. */
const fresh = () => `conversation ${count++}`;
const ask = (text: string, conversation = fresh()) => bot.ask({ text, conversation });

describe('asking', () => {
  it('answers in the words on record, with speaker and paragraph', () => {
    const { answer } = ask('who said "not one mile"?');
    expect(answer).toMatchObject({ answered: true, kind: 'quote' });
    expect(answer.evidence).toContainEqual(
      expect.objectContaining({ type: 'quote', text: 'not one mile', speaker: 'Bo Reed', paragraph: 2 }),
    );
  });

  it('understands a follow-up in its own conversation only', () => {
    const here = fresh();
    ask('what did the captain say about the ferry?', here);
    expect(ask('and Quill?', here).answer.evidence.map(({ entry }) => entry)).toEqual(['sails-monday']);
    const alone = ask('and Quill?', fresh());
    expect(alone.answer.evidence.map(({ entry }) => entry)).toContain('fares-stay');
    bot.forget(here);
    expect(ask('and Quill?', here)).toEqual(alone);
  });

  it('forgets the least lately used conversation first', () => {
    const small = createBot([tinyStory], { conversations: { most: 1, ageMs: 60_000 } });
    small.ask({ text: 'what did the captain say about the ferry?', conversation: 'a' });
    small.ask({ text: 'hello', conversation: 'b' });
    const alone = small.ask({ text: 'and Quill?', conversation: 'c' });
    expect(small.ask({ text: 'and Quill?', conversation: 'a' })).toEqual(alone);
  });

  it('answers from whichever story holds the answer', () => {
    expect(ask('who said they would paint it purple?').answer.evidence[0]).toMatchObject({ story: 'bridge' });
    expect(ask('what did the captain say?').answer.evidence[0]).toMatchObject({ story: 'ferry' });
    expect(ask('who said they would paint it purple?').footer).toBe(
      'Wick Herald, March 3, 2020 (The bridge of Elm Ford)',
    );
  });

  it('is not led by mentions and markup at the start of a message', () => {
    expect(ask('<@U123>, who-said not one mile').answer.id).toBe(ask('who-said not one mile').answer.id);
  });

  it('needs a story', () => {
    expect(() => createBot([])).toThrow('at least one story');
  });
});

describe('commands', () => {
  it.each<[CommandName, string, string, string]>([
    ['who-said', 'not one mile', 'quote', 'Reed answered'],
    ['who-said', 'speaker:Quill about:fares', 'quote', 'Quill said that fares'],
    ['ask', 'who said "not one mile"?', 'quote', 'Reed answered'],
    ['quotes', 'Reed', 'quote', 'Reed answered'],
    ['timeline', '', 'timeline', 'What happened when, in order: 2 dated entries. First, 1987'],
    ['timeline', 'Wick Line', 'timeline', 'What happened when, in order: 1 dated entries. First, 1987'],
    ['timeline', 'nowhere', 'none', 'The record knows no person or subject of that name.'],
    ['story', '', 'topic', 'Mayor says ferry sails Monday, captain doubts it.'],
    ['check', 'She said "not one mile".', 'quote', 'Exact'],
    ['check', 'She said "a hundred miles".', 'none', 'Not on record'],
    ['people', '', 'help', 'The ferry of Port Wick: 2 people and parties are on record. 1 more'],
    ['subjects', '', 'help', 'The ferry of Port Wick: 2 subjects'],
    ['help', '', 'help', 'Ask me who said what'],
    ['help', 'quotes', 'help', '/quotes'],
    ['who-said', '', 'help', '/who-said'],
    ['ask', '', 'help', '/ask'],
    ['quotes', ' ', 'help', '/quotes'],
    ['check', '…', 'help', '/check'],
  ])('/%s %s', (name, argument, kind, lead) => {
    const { answer } = bot.command(name, argument, fresh());
    expect(answer).toMatchObject({ kind, answered: kind !== 'none' });
    expect(answer.lead.startsWith(lead)).toBe(true);
  });

  it.each([
    ['who-said', 'zyx'],
    ['ask', 'qwer asdf'],
    ['quotes', 'nobody we know'],
    ['timeline', 'nowhere'],
  ] as const)('/%s tells how to use it where %s says nothing to the record', (name, argument) => {
    expect(bot.command(name, argument, fresh()).answer.text).toContain(`/${name}`);
  });

  it('are the same typed as text', () => {
    expect(ask('/quotes Reed')).toEqual(bot.command('quotes', 'Reed', fresh()));
    expect(ask('quotes Reed')).toMatchObject({ answer: { lead: ask('/quotes Reed').answer.lead } });
    expect(bot.whoSaid({ speaker: 'Quill' }).answer.evidence).toEqual(
      bot.command('who-said', 'speaker:Quill', fresh()).answer.evidence,
    );
    expect(bot.check('"not one mile"')).toEqual(bot.command('check', '"not one mile"', fresh()));
  });

  it('can be followed up', () => {
    const here = fresh();
    bot.command('quotes', 'Reed on the ferry', here);
    expect(ask('and the mayor?', here).answer.evidence[0]).toMatchObject({ entry: 'sails-monday' });
  });

  it('get help where a look-up has no facet', () => {
    expect(bot.whoSaid({}).answer.kind).toBe('help');
    expect(bot.whoSaid({ words: '  ' }).answer.kind).toBe('help');
  });
});

describe('the same answer again', () => {
  const line = fc.oneof(
    fc.constantFrom(
      'what did the captain say about the ferry?',
      'and Quill?',
      'when?',
      'her exact words?',
      '/quotes Reed',
      'hello',
    ),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
  );

  it('from its id, in a thread too', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
        const here = fresh();
        for (const text of lines) {
          const reply = ask(text, here);
          expect(bot.again(reply.answer.id)).toEqual(reply);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('also after a restart, where the id holds the question', () => {
    const here = fresh();
    ask('what did the captain say about the ferry?', here);
    const reply = ask('and Quill?', here);
    expect(createBot([tinyStory, otherStory]).again(reply.answer.id)).toEqual(reply);
    const facets = bot.whoSaid({ speaker: 'Ada Quill', about: 'The ferry' });
    expect(createBot([tinyStory, otherStory]).again(facets.answer.id)).toEqual(facets);
  });

  it('is remembered where the id cannot hold it, until a restart', () => {
    const long = bot.check(
      `He said "not one mile" and ${'much more of the kind, 1 2 3 4 5 6 7 8 9, '.repeat(50)}`,
    );
    expect(bot.again(long.answer.id)).toEqual(long);
    expect(createBot([tinyStory, otherStory]).again(long.answer.id)).toBeUndefined();
  });

  it('is undefined for an id that is not ours', () => {
    for (const id of ['', 'x', 'a', 'hhhh', '../../etc', '💥', 'a'.repeat(5000)])
      expect(bot.again(id)).toBeUndefined();
  });
});

describe('suggestions', () => {
  const asked = [
    'what did the captain say?',
    'what did merkel say?',
    'hello',
    '/story',
    'will it rain tomorrow?',
  ];

  it.each(asked)('after "%s" are answered, and none is what was asked', (text) => {
    const { suggestions } = ask(text);
    expect(suggestions.length).toBeGreaterThan(0);
    expect(suggestions.length).toBeLessThanOrEqual(3);
    for (const question of suggestions) expect(ask(question).answer.answered).toBe(true);
    expect(suggestions).not.toContain(text);
  });
});

it('the overview counts what each story holds', () => {
  expect(bot.overview().map(({ story }) => story)).toEqual(['ferry', 'bridge']);
  expect(bot.overview()[0]).toEqual({
    story: 'ferry',
    title: 'The ferry of Port Wick',
    source: 'Wick Herald, March 3, 2020',
    people: [
      { name: 'Ada Quill', role: 'mayor of Port Wick', statements: 2 },
      { name: 'Bo Reed', role: 'captain of the ferry', statements: 1 },
      { name: 'Wick Line', role: 'ferry company', statements: 0 },
    ],
    subjects: [
      { name: 'The ferry', entries: 4 },
      { name: 'Fares', entries: 1 },
    ],
    accounts: ['Will the ferry sail on Monday?'],
    asks: tinyStory.asks,
  });
});
