import { setTimeout as wait } from 'node:timers/promises';
import {
  DiscordAPIError,
  HTTPError,
  type REST,
  type RESTPostAPIChannelMessageResult,
  Routes,
} from 'discord.js';
import type { Body } from './render.ts';
import { isRefusal } from './respond.ts';

export interface Target {
  channel: string;
  /** The message that is answered: absent in a thread begun for the answer. */
  replyTo?: string | undefined;
  /** At most 25 characters. Of several tries with the same one, Discord posts the first. */
  nonce: string;
}

/** Waits before further tries, in milliseconds, when Discord itself fails: beside the client's own quick ones. */
const PAUSES_MS = [500, 2000, 5000];

/** Codes: no permission to write as a reply, no permission to read the history that a reply needs. */
const CANNOT_REPLY = [50013, 160002];

/** Posts a message once, however often it has to try; without being a reply where it may not be one. */
export async function post(rest: REST, target: Target, body: Body): Promise<RESTPostAPIChannelMessageResult> {
  try {
    return await persist(rest, target, body);
  } catch (error) {
    if (!target.replyTo || !isRefusal(error, ...CANNOT_REPLY)) throw error;
    return persist(rest, { ...target, replyTo: undefined }, body);
  }
}

async function persist(rest: REST, { channel, replyTo, nonce }: Target, body: Body) {
  const reference = replyTo && {
    message_reference: { message_id: replyTo, fail_if_not_exists: false },
    allowed_mentions: { parse: [], replied_user: false },
  };
  for (const pause of [...PAUSES_MS, undefined]) {
    try {
      const sent = await rest.post(Routes.channelMessages(channel), {
        body: { ...body, nonce, enforce_nonce: true, ...reference },
      });
      return sent as RESTPostAPIChannelMessageResult;
    } catch (error) {
      if (pause === undefined || !isPassing(error)) throw error;
      await wait(pause);
    }
  }
  throw new Error('unreachable: the last try either returns or throws');
}

/** Discord's own failure, or the network's: worth another try. */
const isPassing = (error: unknown) =>
  error instanceof HTTPError || !(error instanceof DiscordAPIError) || error.status >= 500;
