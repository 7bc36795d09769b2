import { PassThrough, Readable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeLine, TYPED } from '../../../adapters/terminal/complete-line.ts';
import { answerPiped } from '../../../adapters/terminal/piped.ts';
import { renderReply } from '../../../adapters/terminal/render.ts';
import { createTurns } from '../../../adapters/terminal/turns.ts';
import { createBot } from '../../../src/index.ts';
import { tinyStory } from '../../support/tiny-story.ts';

const bot = createBot([tinyStory]);
const ask = (text: string) => bot.ask({ text, conversation: text });

describe('a reply at the terminal', () => {
  it('fits its width, in colour and without', () => {
    const texts = [
      'who said "not one mile"?',
      '/story',
      '/people',
      '/help',
      'will the ferry sail on monday?',
      '/check "two miles"',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.integer({ min: 40, max: 100 }),
        fc.boolean(),
        (text, width, color) => {
          const lines = renderReply(ask(text), { width, color }).split('\n');
          for (const line of lines) expect(stripVTControlCharacters(line).length).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it('shows the lead, the evidence with its source, and numbered suggestions', () => {
    const shown = renderReply(ask('will the ferry sail on monday?'), { width: 80, color: false });
    expect(shown).toContain('Accounts diverge');
    expect(shown).toContain('• Bo Reed: Reed says “not one mile” before it is safe. (¶2)');
    expect(shown).toMatch(/\n1 .*\?/);
  });

  it('marks a difference without colour', () => {
    expect(renderReply(bot.check('"two miles"'), { width: 80, color: false })).toContain('[-two miles-]');
  });

  it('lets no text steer the terminal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const reply = bot.check(`"\u001b[2J${text}\u202e"`);
        expect(renderReply(reply, { width: 80, color: false })).not.toMatch(/(?!\n)[\p{Cc}\u202A-\u202E]/u);
      }),
    );
  });
});

describe('completion', () => {
  it.each([
    ['/', TYPED, '/'],
    ['/ti', ['/timeline'], '/ti'],
    ['what did qui', ['Quill'], 'qui'],
    ['what did Ada Q', [], 'Q'],
    ['/quotes Re', ['Reed'], 'Re'],
    ['/who-said speaker:re', ['speaker:"Bo Reed"'], 'speaker:re'],
    ['/who-said speaker:"Ada Quill" about:', ['about:', 'about:"Fares"', 'about:"The ferry"'], 'about:'],
    ['/who-said speaker:"Bo Reed" about:', ['about:"The ferry"'], 'about:'],
    ['', [], ''],
    ['xyzzy', [], 'xyzzy'],
  ])('of "%s"', (line, choices, typed) => {
    const [found, of] = completeLine(bot, line);
    expect(of).toBe(typed);
    expect(found.filter((choice) => choice !== 'about:')).toEqual(
      choices.filter((choice) => choice !== 'about:'),
    );
  });
});

describe('turns', () => {
  it('take a number for the suggestion of that number', () => {
    const turns = createTurns(bot);
    const { suggestions } = turns.greet();
    const [first = ''] = suggestions;
    const reply = turns.take('1');
    expect(reply).toMatchObject({ answer: { lead: ask(first).answer.lead } });
  });

  it('end with /quit, and do nothing on a blank line', () => {
    const turns = createTurns(bot);
    expect(turns.take('/quit')).toBe('quit');
    expect(turns.take(' exit ')).toBe('quit');
    expect(turns.take('   ')).toBeUndefined();
    expect(turns.manage('/quit')).toBeUndefined();
  });

  it('answer story list and its like', async () => {
    const reply = await createTurns(bot).manage('/story list');
    expect(reply).toMatchObject({ plain: expect.stringContaining('1 story') });
  });
});

it('piped lines are answered one by one, a line too long with a word', async () => {
  const output = new PassThrough();
  const written = output.setEncoding('utf8').toArray();
  await answerPiped(
    bot,
    Readable.from(['who is Bo R', `eed?\r\n${'x'.repeat(1_000_001)}\nwho is Ada Quill?`]),
    output,
  );
  output.end();
  const replies = (await written).join('').trim().split('\n\n');
  expect(replies.map((reply) => reply.split('\n')[0])).toEqual([
    'Bo Reed is the captain of the ferry and has doubts.',
    'That line is too long to be a question.',
    'Ada Quill is the mayor of Port Wick; she wants the ferry to sail.',
  ]);
});
