import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createLog } from '../../adapters/shared/log.ts';
import { openStore, readStoreSettings } from '../../adapters/store/main.ts';
import { createBot, loadStories } from '../../src/index.ts';
import { run } from '../support/run-process.ts';
import { tinyStory } from '../support/tiny-story.ts';
import { writeStories } from '../support/write-story.ts';

it('npm run feedback lists what was marked as wrong, with its question and the answer made anew', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'feedback-'));
  const env = {
    STORE_DIR: join(folder, 'store'),
    FEEDBACK_FILE: join(folder, 'f.jsonl'),
    DATA_DIR: writeStories(tinyStory),
  };
  const store = await openStore(readStoreSettings(env), createLog('error'), 60_000);
  const bot = createBot(loadStories(env.DATA_DIR), { memory: store.memory });
  bot.ask({ text: 'what did the captain say about the ferry?', conversation: 'a' });
  const { answer } = bot.ask({ text: 'and Quill?', conversation: 'a' });
  const long = bot.ask({
    text: `who said "not one mile"? ${'or is it that I remember it wrongly '.repeat(20)}`,
    conversation: 'b',
  });
  const wrong = { platform: 'here', person: 'U1', channel: 'C1', opinion: 'wrong' } as const;
  await store.feedback.keep({ ...wrong, answer: answer.id, why: 'It was Reed.' });
  await store.feedback.keep({ ...wrong, answer: long.answer.id });
  await store.feedback.keep({ ...wrong, opinion: 'helpful', answer: answer.id });
  await store.close();
  const { status, stdout, stderr } = await run('adapters/feedback.ts', [], '', env);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const [first, second, ...rest] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(rest).toEqual([]);
  expect(first).toMatchObject({
    answer: answer.id,
    why: 'It was Reed.',
    q: 'and Quill?',
    history: ['what did the captain say about the ferry?'],
    now: { text: answer.text },
  });
  expect(second).toMatchObject({ answer: long.answer.id, q: expect.stringContaining('not one mile') });
}, 90_000);
