import type { Log } from './log.ts';

let watching = false;

/**
 * Keeps the process alive where a client library throws in its own event handler, which we cannot catch: a
 * malformed payload must not end the bot. Logged, for it is a fault all the same. Safe to call again.
 */
export function surviveRejections(log: Log): void {
  if (watching) return;
  watching = true;
  process.on('unhandledRejection', (reason) => {
    log.error(`not handled: ${reason instanceof Error ? reason.message : typeof reason}`);
  });
}
