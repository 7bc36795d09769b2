import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { answerLines } from '../../../adapters/command-line/answer-lines.ts';
import { createBot } from '../../../src/index.ts';
import { tinyStory } from '../../support/tiny-story.ts';

const bot = createBot([tinyStory]);

async function answers(input: string) {
  let written = '';
  const output = new Writable({
    write(chunk, _, done) {
      written += chunk;
      done();
    },
  });
  await answerLines(bot, Readable.from([Buffer.from(input)]), output);
  return written
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

const line = (value: unknown) => `${JSON.stringify(value)}\n`;

describe('lines of questions', () => {
  it('are answered with their id, each in its own thread', async () => {
    const history = ['what did the captain say about the ferry?'];
    const [one, other] = await answers(
      line({ id: 'q1', history, question: 'and Quill?' }) + line({ id: 2, question: 'and Quill?' }),
    );
    expect(one).toMatchObject({ id: 'q1', answer: { answered: true, kind: 'quote' } });
    expect(one.answer.evidence).toHaveLength(1);
    expect(other.id).toBe(2);
    expect(other.answer.evidence.length).toBeGreaterThan(1);
  });

  it('that are bad get an error, and the next is answered', async () => {
    const all = await answers(
      [
        'not json',
        '{"id":"a"}',
        '[]',
        '{"id":"b","question":3}',
        'null',
        '',
        '   ',
        '{"id":{},"question":"x"}',
      ].join('\n') +
        `\n${line({ id: 'last', history: null, question: 'x' })}${line({ id: 'good', question: 'who is Bo Reed?' })}`,
    );
    expect(all.map(({ id, error }) => [id, typeof error])).toEqual([
      [null, 'string'],
      ['a', 'string'],
      [null, 'string'],
      ['b', 'string'],
      [null, 'string'],
      [null, 'string'],
      ['last', 'string'],
      ['good', 'undefined'],
    ]);
  });

  it('without a line break at the end count too', async () => {
    expect(await answers('{"id":1,"question":"who is Bo Reed?"}')).toHaveLength(1);
    expect(await answers('')).toEqual([]);
  });
});
