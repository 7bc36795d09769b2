import type { EventEmitter } from 'node:events';
import { type ClientOptions, SimpleShardingStrategy } from 'discord.js';

type BuildStrategy = NonNullable<NonNullable<ClientOptions['ws']>['buildStrategy']>;

/** The code of a connection that ended without a close: a cut cable, a gateway that is down. */
const CUT = 1006;

/**
 * Builds discord.js's usual strategy, which forgets its session when the gateway cannot even be reached, and so
 * loses what was said meanwhile. Here a session is kept after a cut and resumed as soon as the gateway is back;
 * Discord itself says when it is too late for that.
 */
export const keepSession: BuildStrategy = (manager) => {
  const cut = new Set<number>();
  // discord.js exports its own types under the names of these events.
  const events = manager as unknown as EventEmitter;
  events.on('closed', ({ code, shardId }: { code: number; shardId: number }) => {
    if (code === CUT) cut.add(shardId);
    else cut.delete(shardId);
  });
  events.on('hello', ({ shardId }: { shardId: number }) => cut.delete(shardId));
  const update = manager.options.updateSessionInfo;
  manager.options.updateSessionInfo = (shardId, session) =>
    session === null && cut.has(shardId) ? undefined : update(shardId, session);
  return new SimpleShardingStrategy(manager);
};
