import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import type { Answer, Bot } from '../../src/index.ts';
import { linesOf } from '../shared/lines.ts';
import { write } from '../shared/write.ts';

const id = z.union([z.string(), z.number()]);
const line = z.object({
  id,
  /** Earlier questions of the same thread, oldest first. */
  history: z.array(z.string()).default([]),
  question: z.string(),
});
const named = z.object({ id });

/** What comes out for one line. */
type Out = { id: string | number; answer: Answer } | { id: string | number | null; error: string };

/** Answers lines {"id","history","question"} with lines {"id","answer"}; a bad one gets {"id","error"}. */
export async function answerLines(bot: Bot, input: Readable, output: Writable): Promise<void> {
  for await (const { text, tooLong } of linesOf(input)) {
    if (!tooLong && !text.trim()) continue;
    const out = tooLong ? { id: null, error: 'the line is too long' } : answerLine(bot, text);
    await write(output, `${JSON.stringify(out)}\n`);
  }
}

function answerLine(bot: Bot, text: string): Out {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { id: null, error: 'not JSON: a line is {"id","history","question"}' };
  }
  const read = line.safeParse(json);
  if (!read.success) {
    const [issue] = read.error.issues;
    const known = named.safeParse(json);
    const field = issue?.path.join('.') || 'line';
    return { id: known.success ? known.data.id : null, error: `${field}: ${issue?.message ?? 'not valid'}` };
  }
  const conversation = 'line';
  try {
    for (const earlier of read.data.history) bot.ask({ text: earlier, conversation });
    return { id: read.data.id, answer: bot.ask({ text: read.data.question, conversation }).answer };
  } finally {
    bot.forget(conversation);
  }
}
