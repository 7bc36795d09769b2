import { randomUUID } from 'node:crypto';
import { type BaseInteraction, DiscordAPIError } from 'discord.js';
import type { Reply } from '../../src/index.ts';
import { noteAnswer } from '../shared/answers-given.ts';
import type { PostBelow } from '../shared/mark-changed.ts';
import { describe } from './check.ts';
import type { Context } from './context.ts';
import { post } from './post.ts';
import { render } from './render.ts';

/** Of what Discord refuses for good: we may not write there, or there is no such place. */
const REFUSED = [403, 404];

/** Posts a reply to a message of ours. */
export const postBelow =
  ({ client, services }: Context): PostBelow =>
  async ({ channel, message }, reply) => {
    try {
      const nonce = randomUUID().slice(0, 23);
      await post(client.rest, { channel, replyTo: message, nonce }, render(reply));
      return true;
    } catch (error) {
      if (!(error instanceof DiscordAPIError) || !REFUSED.includes(error.status)) throw error;
      services.log.info(`discord: an answer cannot be marked: ${describe(error)}`);
      return false;
    }
  };

/** Notes where an answer stands that everyone in its channel sees. */
export function note(
  { bot, services }: Context,
  at: { channel: string; message: string; user: string },
  reply: Reply | undefined,
): void {
  const { channel, message, user } = at;
  const posted = { platform: 'discord', channel, message, person: `discord:${user}` };
  noteAnswer(services.answers, bot, posted, reply?.answer);
}

export const noteResponse = (
  context: Context,
  { channelId, user }: BaseInteraction,
  message: string,
  reply: Reply | undefined,
) => note(context, { channel: channelId ?? '', message, user: user.id }, reply);
