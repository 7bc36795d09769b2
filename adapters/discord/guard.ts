import { type Log, withoutSecrets } from '../shared/log.ts';

/**
 * discord.js reads some payloads outside of any promise that could be waited for: one that it cannot read, such
 * as an interaction without data, would end the process as an unhandled rejection. Those are logged; any other
 * stays as deadly as it is.
 */
export function guardAgainstPayloads(log: Log): void {
  process.on('unhandledRejection', (reason) => {
    if (!isFromClient(reason)) throw reason;
    log.warn(`Discord: a payload could not be read: ${withoutSecrets((reason as Error).message)}`);
  });
}

/** Whether the first frame of an error lies in discord.js or one of its packages. */
export function isFromClient(reason: unknown): boolean {
  const frames = reason instanceof Error ? (reason.stack ?? '').split('\n    at ').slice(1) : [];
  return /[\\/]node_modules[\\/](@?discord\.?js|@sapphire)[\\/]/.test(frames[0] ?? '');
}
