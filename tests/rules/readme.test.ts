import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createBot, loadStories } from '../../src/index.ts';

const readme = readFileSync('README.md', 'utf8');
const examples = [...readme.matchAll(/^ {4}> (.+)\n {4}(.+)$/gm)];

it('has an example', () => expect(examples.length).toBeGreaterThan(0));

// Known failure: "is it true that …" before a claim about a speaker loses the speaker.
it.fails.each(examples.map(([, asked = '', answered = '']) => [asked, answered]))(
  'is right about "%s"',
  (text, answered) => {
    const bot = createBot(loadStories('data'));
    expect(bot.ask({ text, conversation: 'readme' }).answer.lead).toBe(answered);
  },
);
