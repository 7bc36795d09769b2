import type { Desk } from './desk.ts';
import { FAILED } from './lines.ts';
import { readable } from './logger.ts';
import { type Rendered, renderLine } from './render.ts';

/** On everything we send: no previews, and no reading of markup in the plain text. */
const PLAIN = { unfurl_links: false, unfurl_media: false, mrkdwn: false } as const;

/** Where everyone can read along. */
export interface Place {
  channel: string;
  thread?: string | undefined;
}

/** One person, and the ways to reach them alone. */
export interface Person extends Place {
  user: string;
  /** A response URL of Slack's: works also where the bot is not in the channel. */
  url?: string | undefined;
}

const inThread = ({ thread }: Place) => (thread === undefined ? {} : { thread_ts: thread });

/** Posts a message; resolves to its timestamp. */
export async function post(desk: Desk, place: Place, message: Rendered): Promise<string> {
  const posted = await desk.client.chat.postMessage({
    channel: place.channel,
    ...inThread(place),
    ...message,
    ...PLAIN,
  });
  return posted.ts ?? '';
}

export async function update(desk: Desk, channel: string, ts: string, message: Rendered): Promise<void> {
  await desk.client.chat.update({ channel, ts, ...message });
}

/**
 * Shows a message to one person only: through the response URL, else as an ephemeral message, else directly.
 * `replace` puts it in the place of the private message whose button was pressed.
 */
export async function whisper(
  desk: Desk,
  person: Person,
  message: Rendered,
  { replace = false }: { replace?: boolean } = {},
): Promise<void> {
  const ways: (() => Promise<unknown>)[] = [];
  const { url, channel, user } = person;
  if (url) ways.push(() => respond(url, { ...inThread(person), ...message, replace_original: replace }));
  if (channel) {
    ways.push(() =>
      desk.client.chat.postEphemeral({ channel, user, ...inThread(person), ...message, ...PLAIN }),
    );
  }
  ways.push(() => desk.client.chat.postMessage({ channel: user, ...message, ...PLAIN }));
  await firstThatWorks(desk, ways);
}

async function firstThatWorks(desk: Desk, ways: (() => Promise<unknown>)[]): Promise<void> {
  for (const [at, way] of ways.entries()) {
    try {
      await way();
      return;
    } catch (error) {
      if (at === ways.length - 1) throw error;
      desk.services.log.info(`slack: a private message found another way (${readable(error)})`);
    }
  }
}

async function respond(url: string, message: object): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ response_type: 'ephemeral', ...message, ...PLAIN }),
    signal: AbortSignal.timeout(10_000),
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`response URL: ${response.status}`);
}

/** Does the work; where it fails, says so in a line, and fails still: the event may come again. */
export async function neverSilent(
  desk: Desk,
  say: (line: Rendered) => Promise<unknown>,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    await say(renderLine(FAILED)).catch((again: unknown) =>
      desk.services.log.error(`slack: not even the line about a failure went out (${readable(again)})`),
    );
    throw error;
  }
}
