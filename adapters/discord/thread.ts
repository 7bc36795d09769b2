import { type RESTPostAPIChannelMessagesThreadsResult, Routes, ThreadAutoArchiveDuration } from 'discord.js';
import type { Context } from './context.ts';
import { shorten } from './escape.ts';
import type { Heard } from './heard.ts';
import { isRefusal } from './respond.ts';

/** With this many answers in a while, an exchange is a long one. 2 to 6 are sane. */
export const LONG_EXCHANGE = 3;

/** Most characters of a thread's name. */
const NAME = 90;

/** Codes: no permission to make threads, a thread on this message exists, too many threads, not possible here. */
const NO_THREAD = [50001, 50013, 160004, 160006, 50024];

/** Whether a place is a thread, and one that the bot began or that was begun on an answer of its. */
export function isThread({ client, conversations }: Context, channel: string): 'none' | 'ours' | 'theirs' {
  if (conversations.of(channel) !== undefined) return 'ours';
  const known = client.channels.cache.get(channel);
  if (!known?.isThread()) return 'none';
  return known.ownerId === client.user.id ? 'ours' : 'theirs';
}

/** Begins a thread for a long exchange, where the channel is set so: its id, or undefined to answer in place. */
export async function threadFor(
  context: Context,
  message: Heard,
  question: string,
  length: number,
): Promise<string | undefined> {
  const { client, services } = context;
  const { longExchanges } = services.channels.get(message.channel_id);
  if (!message.guild_id || longExchanges === 'in place' || length < LONG_EXCHANGE) return undefined;
  if (isThread(context, message.channel_id) !== 'none') return undefined;
  try {
    const thread = (await client.rest.post(Routes.threads(message.channel_id, message.id), {
      body: {
        name: shorten(question, NAME) || 'On the record',
        auto_archive_duration: ThreadAutoArchiveDuration.OneDay,
      },
    })) as RESTPostAPIChannelMessagesThreadsResult;
    return thread.id;
  } catch (error) {
    if (!isRefusal(error, ...NO_THREAD)) throw error;
    services.log.warn('discord: no thread could be begun; answering in place.');
    return undefined;
  }
}
