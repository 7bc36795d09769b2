import { type Client, Events } from 'discord.js';
import type { Bot } from '../../src/index.ts';
import { SettingError } from '../shared/read-setting.ts';
import { surviveRejections } from '../shared/rejections.ts';
import type { Services } from '../shared/services.ts';
import { withinAddress } from '../shared/within-address.ts';
import { checkDiscord, explain } from './check.ts';
import { createClient } from './client.ts';
import { commands } from './commands.ts';
import { createConversations } from './conversations.ts';
import { listen } from './listen.ts';
import { register } from './register.ts';
import type { RunningDiscord } from './running.ts';
import { type DiscordSettings, TOKEN_HELP, USUAL_API } from './settings.ts';
import { isShard, startShards } from './shards.ts';
import { watch } from './watch.ts';

export { checkDiscord, type Finding } from './check.ts';
export type { RunningDiscord } from './running.ts';
export { type DiscordSettings, readDiscordSettings } from './settings.ts';
export { isShard } from './shards.ts';

/** How long a stop waits for the gateway to close, in milliseconds. */
const CLOSING_MS = 2000;

/**
 * Connects to Discord and answers until stopped. Resolves when connected and the commands are registered. With
 * `settings.shards` it starts the entry of this process once for each shard instead: there `isShard()` is true,
 * and only Discord should be started. Rejects with `SettingError` where the token is refused, with `Error` where
 * Discord cannot be reached.
 */
export async function startDiscord(
  bot: Bot,
  settings: DiscordSettings,
  shared: Services,
): Promise<RunningDiscord> {
  const services = withinAddress(shared, settings.apiUrl === USUAL_API ? undefined : settings.apiUrl);
  if (settings.shards !== 1 && !isShard()) return startShards(settings, services);
  const { log, health, flood, inFlight } = services;
  const client = createClient(settings);
  const failed = watch(client, services);
  // discord.js throws on payloads that it cannot read, where nobody can catch it.
  surviveRejections(log);
  listen({ bot, client: client as Client<true>, services, conversations: createConversations() });

  await connect(client, settings, failed);
  if (client.shard === null || client.shard.ids.includes(0))
    await registerCommands(client, settings, services);
  log.info(`discord: ready as ${client.user?.username} (${client.application?.id})`);

  return {
    failed,
    async stop() {
      health.set('discord', 'stopping');
      flood.openGates();
      if (!(await inFlight.drain())) log.warn('discord: some answers were not finished in time');
      // A close of our own is no loss of the connection.
      client.removeAllListeners(Events.ShardReconnecting);
      const late = new Promise((resolve) => setTimeout(resolve, CLOSING_MS));
      await Promise.race([client.destroy(), late]);
    },
  };
}

async function connect(client: Client, settings: DiscordSettings, failed: Promise<Error>): Promise<void> {
  const ready = new Promise<undefined>((resolve) =>
    client.once(Events.ClientReady, () => resolve(undefined)),
  );
  const login = client.login(settings.token).then(
    () => ready,
    (error: unknown) => refusal(error, settings.apiUrl),
  );
  const failure = await Promise.race([login, failed]);
  if (failure === undefined) return;
  await client.destroy();
  throw failure;
}

/** Why the REST API did not let the bot in. */
function refusal(error: unknown, apiUrl: string): Error {
  const refused = error instanceof Error && 'code' in error && error.code === 'TokenInvalid';
  if (refused) return new SettingError('DISCORD_TOKEN', 'is refused by Discord', TOKEN_HELP);
  return new Error(explain(error, apiUrl));
}

/** Says what is wrong with the commands or the permissions, and goes on: mentions are answered all the same. */
async function registerCommands(client: Client, settings: DiscordSettings, { log }: Services): Promise<void> {
  const applicationId = client.application?.id ?? '';
  try {
    const outcome = await register(client.rest, { applicationId, guildId: settings.guildId }, commands);
    log.info(`discord: commands ${outcome}${settings.guildId ? ` in the server ${settings.guildId}` : ''}`);
  } catch (error) {
    log.error(`discord: the commands could not be registered. ${explain(error, settings.apiUrl)}`);
  }
  checkDiscord(settings).then((findings) => {
    for (const { level, line } of findings) log[level === 'ok' ? 'info' : level](`discord: ${line}`);
  });
}
