import type { Bot, Reply, Rest } from '../../src/index.ts';
import { type GivenAnswer, type Posted, versionsOf } from './answers-given.ts';
import type { Log } from './log.ts';
import { notice } from './notice.ts';
import { once, type SeenEvents } from './seen-events.ts';

/** Answers that rest on earlier versions of stories than there are now. */
export interface Outdated {
  /** At most so many. None where they cannot be looked up. */
  outdated(now: ReadonlyMap<string, number>, most: number): Promise<GivenAnswer[]>;
  /** It has been held against these versions. */
  settle(answer: GivenAnswer, versions: readonly number[]): Promise<void>;
}

/** Posts below a message; false where the platform will never take it, such as where the message is gone. */
export type PostBelow = (posted: Posted, reply: Reply) => Promise<boolean>;

interface With {
  answers: Outdated;
  bot: Bot;
  seen: SeenEvents;
  log: Log;
  below(platform: string): PostBelow | undefined;
}

/** Answers held against their stories in one go: the others wait for the next. */
const MOST = 100;
/** Passages and changes told of in one mark. */
const TOLD = 3;

/** Tells below each answer that rests on a changed passage what has changed. Once, by one of several copies of the bot. */
export async function markChanged({ answers, bot, seen, log, below }: With): Promise<void> {
  const now = new Map<string, number>();
  for (const { id, version } of bot.stories?.() ?? []) if (version > 1) now.set(id, version);
  if (now.size === 0) return;
  for (const given of await answers.outdated(now, MOST)) {
    const post = below(given.platform);
    const changed = bot.changed?.(given.rests) ?? [];
    // Of a platform that this process does not serve: another copy's.
    if (!post && changed.length > 0) continue;
    const versions = versionsOf(bot, given.stories);
    const mark = `mark:${given.platform}:${given.channel}:${given.message}:${versions}`;
    const work = async () => {
      if (post && changed.length > 0) await post(given, await told(bot, given, changed));
      await answers.settle(given, versions);
    };
    await once(seen, [mark], work).catch((error: unknown) =>
      log.warn(`an answer could not be marked (${error instanceof Error ? error.message : String(error)})`),
    );
  }
}

async function told(bot: Bot, { answer: id }: GivenAnswer, changed: readonly Rest[]): Promise<Reply> {
  const ids = new Set(changed.map(({ story }) => story));
  const stories = (bot.stories?.() ?? []).filter((story) => ids.has(story.id));
  await bot.ready?.({ answer: id });
  const answer = bot.again(id)?.answer;
  return notice([
    `Updated since I answered: ${stories.map(({ title, version }) => `${title}, version ${version}`).join('; ')}. A passage that the answer rests on has changed.`,
    ...changed.slice(0, TOLD).map(was),
    ...(answer ? [`Now: ${answer.lead}`] : []),
    ...stories.flatMap(({ changes }) => changes.slice(0, TOLD)),
  ]);
}

function was({ type, text, speaker, paragraph }: Rest): string {
  const words = type === 'quote' ? `“${text}”` : text;
  return `Was: ${words} (${speaker ? `${speaker}, ` : ''}paragraph ${paragraph})`;
}
