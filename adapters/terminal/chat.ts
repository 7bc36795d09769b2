import { createInterface } from 'node:readline';
import pc from 'picocolors';
import type { Bot } from '../../src/index.ts';
import { completeLine } from './complete-line.ts';
import { lookOf } from './look.ts';
import { renderReply } from './render.ts';
import { createTurns, type Told, type Turns } from './turns.ts';

/** Talks with a person until they leave. */
export function chat(
  bot: Bot,
  input: NodeJS.ReadStream,
  output: NodeJS.WriteStream,
  told: Told,
): Promise<void> {
  const turns = createTurns(bot, told);
  const paint = pc.createColors(lookOf(output).color);
  const talk = createInterface({
    input,
    output,
    historySize: 500,
    removeHistoryDuplicates: true,
    prompt: paint.bold('> '),
    completer: (line: string) => completeLine(bot, line),
  });
  output.write(
    `${renderReply(turns.greet(), lookOf(output))}\n${paint.dim('/help, /quit, Tab completes.')}\n\n`,
  );
  talk.prompt();
  talk.on('line', async (line) => {
    const reply = await answer(turns, line);
    if (reply === 'quit') return talk.close();
    if (reply === 'more') return;
    if (reply) output.write(`${typeof reply === 'string' ? reply : renderReply(reply, lookOf(output))}\n\n`);
    talk.prompt();
  });
  talk.on('SIGINT', () => talk.close());
  return new Promise((resolve) => {
    talk.on('close', () => {
      output.write('\n');
      resolve();
    });
  });
}

/** The reply to a line, or a line about a fault: the conversation goes on. */
async function answer(
  turns: Turns,
  line: string,
): Promise<ReturnType<Turns['take']> | 'more' | typeof FAILED> {
  try {
    return (await turns.manage(line)) ?? turns.take(line);
  } catch (error) {
    console.error(error);
    return FAILED;
  }
}

const FAILED = 'Something went wrong on my side, and I could not answer. Please ask again.';
