import type { Services } from '../shared/services.ts';
import type { Marks } from './events.ts';

/** How soon another copy takes up what a dead one left, in milliseconds. 500 to 10,000. */
const EVERY_MS = 1500;
/** Events taken up at once. */
const MOST = 50;

/** Looks again and again for events that a copy left unanswered when it died, and answers them. */
export function takeUpOrphans(
  { seen }: { seen: Pick<Marks, 'orphans'> },
  { takeUp, log, inFlight }: Pick<Services, 'takeUp' | 'log' | 'inFlight'>,
): NodeJS.Timeout {
  let looking = false;
  const look = async () => {
    for (const { platform, body } of await seen.orphans(MOST, [...takeUp.keys()])) {
      const handle = takeUp.get(platform);
      if (!handle || inFlight.closing) continue;
      log.info(`store: taking up an event of ${platform} that another copy left`);
      await handle(body).catch((error: unknown) =>
        log.error(`store: it failed again (${error instanceof Error ? error.message : String(error)})`),
      );
    }
  };
  return setInterval(() => {
    if (looking) return;
    looking = true;
    look().finally(() => {
      looking = false;
    });
  }, EVERY_MS).unref();
}
