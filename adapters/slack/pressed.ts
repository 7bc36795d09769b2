import { z } from 'zod';
import type { Person } from './post.ts';

const body = z.object({
  user: z.object({ id: z.string(), username: z.string().optional(), name: z.string().optional() }),
  trigger_id: z.string().default(''),
  response_url: z.string().optional(),
  channel: z.object({ id: z.string() }).optional(),
  container: z
    .object({
      channel_id: z.string().optional(),
      message_ts: z.string().optional(),
      thread_ts: z.string().optional(),
      is_ephemeral: z.boolean().optional(),
    })
    .default({}),
  message: z.object({ ts: z.string().optional(), thread_ts: z.string().optional() }).optional(),
});

/** A press of a button: by whom, on which message. */
export interface Pressed {
  person: Person;
  /** What the person is called, as plain text. */
  name: string;
  trigger: string;
  /** The message that the button stands on; undefined on the Home tab. */
  message?: string;
  /** Only this person sees that message. */
  hidden: boolean;
}

/** Undefined where it is not what Slack sends. */
export function readPress(sent: unknown): Pressed | undefined {
  const read = body.safeParse(sent);
  if (!read.success) return undefined;
  const { user, channel, container, message, trigger_id, response_url } = read.data;
  const ts = container.message_ts ?? message?.ts;
  return {
    person: {
      user: user.id,
      channel: channel?.id ?? container.channel_id ?? '',
      thread: container.thread_ts ?? message?.thread_ts,
      url: response_url,
    },
    name: user.name ?? user.username ?? 'someone',
    trigger: trigger_id,
    ...(ts === undefined ? {} : { message: ts }),
    hidden: container.is_ephemeral ?? false,
  };
}
