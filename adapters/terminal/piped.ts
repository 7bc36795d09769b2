import type { Readable, Writable } from 'node:stream';
import type { Bot } from '../../src/index.ts';
import { linesOf } from '../shared/lines.ts';
import { write } from '../shared/write.ts';
import { createTurns, type Told } from './turns.ts';

/** Answers a line at a time, a blank line between answers, until the input ends. */
export async function answerPiped(
  bot: Bot,
  input: Readable,
  output: Writable,
  told: Told = {},
): Promise<void> {
  const turns = createTurns(bot, told);
  for await (const { text, tooLong } of linesOf(input)) {
    const reply = tooLong ? undefined : ((await turns.manage(text)) ?? turns.take(text));
    if (reply === 'quit') return;
    if (tooLong) await write(output, 'That line is too long to be a question.\n\n');
    if (reply && reply !== 'more') await write(output, `${reply.plain}\n\n`);
  }
}
