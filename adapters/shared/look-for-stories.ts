import type { Bot } from '../../src/index.ts';
import { markChanged, type Outdated } from './mark-changed.ts';
import type { Services } from './services.ts';

/** How soon a story is seen that was taken in or changed from elsewhere, in milliseconds. 5000 to 600,000. */
const EVERY_MS = 30_000;

export interface Look {
  /** Looks now: afterwards the bot answers from stories as they are. Never rejects. */
  now(): Promise<void>;
  stop(): void;
}

/** Looks for new and changed stories again and again, and marks the answers that rest on what has changed. */
export function lookForStories(bot: Bot, answers: Outdated, services: Services): Look {
  const { log, seen, below, inFlight } = services;
  let marking = false;
  let again = false;

  async function mark(): Promise<void> {
    do {
      again = false;
      const run = () => markChanged({ answers, bot, seen, log, below: (platform) => below.get(platform) });
      await inFlight.run(run).catch((error: unknown) => log.warn(`stories: ${reason(error)}`));
    } while (again);
  }

  async function now(): Promise<void> {
    try {
      const changed = (await bot.refresh?.()) ?? [];
      if (changed.length > 0) log.info(`stories: ${changed.length} new, changed or gone`);
    } catch (error) {
      log.warn(
        `stories: the folder cannot be looked into (${reason(error)}). Answers go on from what is known`,
      );
    }
    again = true;
    if (marking) return;
    marking = true;
    mark().finally(() => {
      marking = false;
    });
  }

  const timer = setInterval(now, EVERY_MS).unref();
  return { now, stop: () => clearInterval(timer) };
}

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));
