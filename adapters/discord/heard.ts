import { MessageType } from 'discord.js';
import { z } from 'zod';

const person = z.object({ id: z.string() });

const heard = z.object({
  id: z.string(),
  type: z.number().nullish(),
  channel_id: z.string(),
  guild_id: z.string().nullish(),
  webhook_id: z.string().nullish(),
  content: z.string(),
  author: person.extend({ bot: z.boolean().nullish() }),
  attachments: z
    .array(z.object({ filename: z.string(), url: z.url() }))
    .optional()
    .catch(undefined),
  mentions: z
    .array(person)
    .nullish()
    .transform((people) => people ?? []),
  mention_roles: z.array(z.string()).nullish(),
  referenced_message: z
    .object({
      id: z.string(),
      author: person,
      interaction_metadata: z.object({ user: person }).nullish(),
      message_reference: z.object({ message_id: z.string().nullish() }).nullish(),
    })
    .nullish(),
});

/** As much of a message as the bot needs, as the gateway sends it. */
export type Heard = z.infer<typeof heard>;

/** A person's message, or undefined: a bot's, a system message, something malformed. */
export function readMessage(payload: unknown): Heard | undefined {
  const { data } = heard.safeParse(payload);
  if (!data || data.author.bot || data.webhook_id) return undefined;
  const type = data.type ?? MessageType.Default;
  return type === MessageType.Default || type === MessageType.Reply ? data : undefined;
}

/**
 * Whether a message speaks to the bot: mentions it, replies to it, is written to it directly or in its thread. Its own
 * role has its name, so that people choose it by mistake where they mean the bot.
 */
export function isAddressed(message: Heard, me: string, inOwnThread: boolean, ownRole?: string): boolean {
  if (!message.guild_id || message.mentions.some(({ id }) => id === me)) return true;
  if (ownRole !== undefined && message.mention_roles?.includes(ownRole)) return true;
  if (message.referenced_message) return message.referenced_message.author.id === me;
  return inOwnThread && message.content !== '' && message.mentions.length === 0;
}

/** What was asked, without the mention of the bot. */
export function questionIn(message: Heard, me: string): string {
  return typedIn(message, me).replace(/\s+/g, ' ');
}

/** The same with its lines as they were written. */
export function typedIn({ content }: Heard, me: string): string {
  return content.replaceAll(new RegExp(`<@!?${me}>`, 'g'), ' ').trim();
}
