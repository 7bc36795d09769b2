import { type Client, Events } from 'discord.js';
import type { Services } from '../shared/services.ts';
import { fatalReason } from './fatal.ts';

/** Tells the log and the health check how the connection is. Resolves where it ended for good, with the reason. */
export function watch(client: Client, { log, health }: Services): Promise<Error> {
  let lost = false;
  client.on(Events.Error, (error) => log.error(`discord: ${error.message}`));
  client.on(Events.ShardError, (error) => log.warn(`discord: the connection: ${error.message}`));
  client.on(Events.ShardReconnecting, () => {
    health.set('discord', 'reconnecting');
    if (!lost) log.warn('discord: the gateway is not connected; trying again until it is');
    lost = true;
  });
  const connected = () => {
    health.set('discord', 'connected');
    if (lost) log.info('discord: the gateway is connected again');
    lost = false;
  };
  client.on(Events.ShardResume, connected);
  client.on(Events.ShardReady, connected);
  return new Promise((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => resolve(fatalReason(code)));
    client.on(Events.Invalidated, () => resolve(fatalReason(1000)));
  });
}
