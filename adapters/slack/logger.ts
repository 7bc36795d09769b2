import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../shared/log.ts';

/**
 * Our log as Bolt's logger. What Bolt calls information is of use to its makers only (each connection it
 * opens), so it goes to debug, which shows messages too: it is for a test workspace.
 */
export function quietLogger(log: Log): Logger {
  const line = (parts: unknown[]) => `slack: ${parts.map(readable).join(' ')}`;
  return {
    debug: (...parts: unknown[]) => {
      if (log.enabled('debug')) log.debug(line(parts));
    },
    info: (...parts: unknown[]) => log.debug(line(parts)),
    warn: (...parts: unknown[]) => log.warn(line(parts)),
    error: (...parts: unknown[]) => log.error(line(parts)),
    setLevel: () => {},
    getLevel: () => (log.enabled('debug') ? LogLevel.DEBUG : LogLevel.INFO),
    setName: () => {},
  };
}

/** An error as one line: its message, never the object, for that may hold a request with its token and text. */
export function readable(part: unknown): string {
  if (part instanceof Error) return part.message;
  return typeof part === 'string' ? part : typeof part;
}
