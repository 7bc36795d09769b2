import type { Log } from '../shared/log.ts';

/** The same trouble is told of again after so many milliseconds. */
const SELDOM_MS = 60_000;

/** Warns of a trouble, with its reason, once in a while: where each event meets it, a line for each helps nobody. */
export function warnSeldom(log: Log): (what: string, error: unknown) => void {
  const told = new Map<string, number>();
  return (what, error) => {
    const now = performance.now();
    if (now - (told.get(what) ?? Number.NEGATIVE_INFINITY) < SELDOM_MS) return;
    told.set(what, now);
    log.warn(`store: ${what} (${error instanceof Error ? error.message : String(error)})`);
  };
}
