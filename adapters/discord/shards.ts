import { REST, Routes, ShardingManager } from 'discord.js';
import { z } from 'zod';
import type { Services } from '../shared/services.ts';
import { explain } from './check.ts';
import type { RunningDiscord } from './running.ts';
import type { DiscordSettings } from './settings.ts';

const gateway = z.object({
  shards: z.int().positive(),
  session_start_limit: z.object({ max_concurrency: z.int().positive() }),
});

/** Discord lets so many shards identify in five seconds; a little more is waited. */
const IDENTIFY_MS = 5500;

/** More deaths of shards than this in a while, and the whole bot ends rather than start them for ever. */
const DEATHS = { most: 5, withinMs: 60_000 };

/** Whether this process is one shard of several. */
export const isShard = (): boolean => process.env.SHARDING_MANAGER !== undefined;

/** Starts a process for each shard, by discord.js's own manager, and keeps them running. */
export async function startShards(
  settings: DiscordSettings,
  { log, health }: Services,
): Promise<RunningDiscord> {
  const { count, atOnce } = await howMany(settings);
  const manager = new ShardingManager(process.argv[1] ?? '', {
    token: settings.token,
    totalShards: count,
    // Else a shard would not know how to read TypeScript.
    execArgv: process.execArgv,
  });
  const deaths: number[] = [];
  let giveUp: (error: Error) => void = () => undefined;
  const failed = new Promise<Error>((resolve) => {
    giveUp = resolve;
  });
  manager.on('shardCreate', (shard) => {
    shard.on('death', () => {
      health.set('discord', 'reconnecting');
      deaths.push(Date.now());
      const lately = deaths.filter((at) => at > Date.now() - DEATHS.withinMs).length;
      if (lately > DEATHS.most) giveUp(new Error('The shards of the Discord bot end again and again.'));
    });
    shard.on('ready', () => health.set('discord', 'connected'));
    shard.on('error', (error) => log.error(`discord: shard ${shard.id}: ${error.message}`));
  });

  async function stop(): Promise<void> {
    health.set('discord', 'stopping');
    manager.respawn = false;
    await Promise.all(
      [...manager.shards.values()].map(({ process: child }) => {
        if (!child || child.exitCode !== null) return undefined;
        const ended = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGTERM');
        return ended;
      }),
    );
  }

  try {
    await manager.spawn({ delay: atOnce >= count ? 0 : IDENTIFY_MS });
  } catch (error) {
    await stop();
    throw error;
  }
  log.info(`discord: ${count} shards ready`);
  return { stop, failed };
}

/** Asked of Discord, which also shows whether the token is right before any process starts. */
async function howMany({ token, apiUrl, shards }: DiscordSettings) {
  const rest = new REST({ version: '10', api: apiUrl }).setToken(token);
  try {
    const { session_start_limit: limit, shards: advised } = gateway.parse(
      await rest.get(Routes.gatewayBot()),
    );
    return { count: shards === 'auto' ? advised : shards, atOnce: limit.max_concurrency };
  } catch (error) {
    throw new Error(explain(error, apiUrl));
  }
}
