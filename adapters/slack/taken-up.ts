import { z } from 'zod';
import type { Desk } from './desk.ts';
import { type IncomingMessage, readMessage } from './incoming.ts';
import { readable } from './logger.ts';
import { mentions } from './plain-text.ts';

const replies = z.object({
  messages: z.array(z.object({ ts: z.string(), user: z.string().optional(), text: z.string().default('') })),
});
/** Replies looked at: the answer stands right after its question. */
const MOST = 50;

/**
 * Whether a copy of the bot that died had posted its answer already: then a message of ours comes after the
 * question, before anybody else asks. False where Slack does not tell: better twice than never.
 */
export async function isAnswered(desk: Desk, { channel, ts, thread_ts }: IncomingMessage): Promise<boolean> {
  const { self, client, services } = desk;
  try {
    const sent = await client.conversations.replies({
      channel,
      ts: thread_ts ?? ts,
      oldest: ts,
      limit: MOST,
    });
    const after = replies.parse(sent).messages.filter((message) => message.ts > ts);
    const next = after.find(({ user, text }) => user === self.user || mentions(text, self.user));
    return next?.user === self.user;
  } catch (error) {
    services.log.info(`slack: it is not known whether a question was answered (${readable(error)})`);
    return false;
  }
}

const takenUp = z.object({ event: z.unknown(), event_id: z.string().optional() });

/** A message that another copy of the bot heard, and left when it died. */
export function readTakenUp(body: unknown): { message: IncomingMessage; body: unknown } | undefined {
  const read = takenUp.safeParse(body);
  const message = readMessage(read.data?.event);
  return message && { message, body: read.data };
}
