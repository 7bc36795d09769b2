import { z } from 'zod';

/*
 * What we read of Slack's events. The types of the client library are promises about Slack; what comes in is
 * checked, so that a field of another shape means "not for us" and no crash.
 */

const file = z.object({
  name: z.string().optional(),
  url_private: z.url().optional(),
  url_private_download: z.url().optional(),
});
const message = z.object({
  channel: z.string().min(1),
  channel_type: z.string().optional(),
  ts: z.string().min(1),
  thread_ts: z.string().optional(),
  subtype: z.string().optional(),
  user: z.string().optional(),
  bot_id: z.string().optional(),
  text: z.string().default(''),
  files: z.array(file).optional().catch(undefined),
});
export type IncomingMessage = z.infer<typeof message>;

const author = z.string().default('');
const inner = z.object({
  ts: z.string().min(1),
  text: z.string().default(''),
  subtype: z.string().optional(),
  user: author,
});
const changed = z.object({ channel: z.string(), subtype: z.literal('message_changed'), message: inner });
const deleted = z.object({
  channel: z.string(),
  subtype: z.literal('message_deleted'),
  deleted_ts: z.string(),
  previous_message: z.object({ user: author }).default({ user: '' }),
});

/** An edit of a message; without a text, its end. */
export interface Change {
  channel: string;
  ts: string;
  user: string;
  text?: string;
}

export function readMessage(event: unknown): IncomingMessage | undefined {
  const read = message.safeParse(event);
  return read.success ? read.data : undefined;
}

export function readChange(event: unknown): Change | undefined {
  const edit = changed.safeParse(event);
  if (edit.success) {
    const { channel, message: now } = edit.data;
    // A deleted message with replies, such as every question that we answered in its thread, leaves a stone.
    const { ts, user, text } = now;
    return now.subtype === 'tombstone' ? { channel, ts, user } : { channel, ts, user, text };
  }
  const end = deleted.safeParse(event);
  if (!end.success) return undefined;
  const { channel, deleted_ts, previous_message } = end.data;
  return { channel, ts: deleted_ts, user: previous_message.user };
}

/** What people write; everything else with a subtype is Slack's own or a bot's. */
const WRITTEN = [undefined, 'file_share', 'thread_broadcast', 'me_message'];

/** Whether a person wrote it: not us, not another bot, not Slack. */
export function fromPerson(
  event: IncomingMessage,
  self: string,
): event is IncomingMessage & { user: string } {
  const { user, bot_id, subtype } = event;
  return WRITTEN.includes(subtype) && !bot_id && !!user && user !== self && user !== 'USLACKBOT';
}

/**
 * The id of a delivery that carries no event id, as commands and presses of buttons: over a socket they may
 * come again where the connection was lost before the acknowledgement went out.
 */
export function deliveryIds(context: Record<string, unknown>): string[] {
  return typeof context.envelopeId === 'string' ? [`slack:envelope:${context.envelopeId}`] : [];
}

const numbered = z.object({ event_id: z.string().min(1) });

/** The id that Slack gives an event. */
export const idOf = (body: unknown): string | undefined => numbered.safeParse(body).data?.event_id;

/** The ids by which one event, and one message that came as several events, are known. */
export function idsOf(body: unknown, event?: { channel: string; ts: string }): string[] {
  const id = idOf(body);
  return [
    ...(id === undefined ? [] : [`slack:${id}`]),
    ...(event ? [`slack:${event.channel}:${event.ts}`] : []),
  ];
}
