import { rename } from 'node:fs/promises';
import {
  type ChannelSetting,
  type ChannelSettings,
  channelSettingSchema,
  channelSettingsInMemory,
  readChannelSettings,
} from '../shared/channel-settings.ts';
import type { Connection } from './connection.ts';

/** Another copy's changes are seen after so many milliseconds. 1000 to 60,000. */
export const REFRESH_MS = 3000;

const SET = `
  insert into channels (channel, settings) values ($1, $2::jsonb)
  on conflict (channel) do update set settings = channels.settings || excluded.settings, changed_at = clock_timestamp()
  returning settings`;
/** Clocks and commits do not keep one order: what changed lately is read again. */
const CHANGED = `
  select channel, settings from channels where changed_at > now() - interval '1 minute' or $1`;

/** Settings of channels, answered from memory; a change is kept in the store, or rejected while it is down. */
export function storedChannels(
  connection: Connection,
  oldFile: string,
): ChannelSettings & { refresh(): Promise<void> } {
  const memory = channelSettingsInMemory();
  const held = new Map<string, Partial<ChannelSetting>>();
  const take = async (channel: string, settings: unknown) => {
    const read = channelSettingSchema.safeParse(settings);
    if (read.success) await memory.set(channel, read.data);
  };
  async function readIn(query: Connection['query'], all: boolean): Promise<void> {
    const rows = await query<{ channel: string; settings: unknown }>(CHANGED, [all]);
    for (const { channel, settings } of rows) await take(channel, settings);
  }
  async function keepHeld(query: Connection['query']): Promise<void> {
    for (const [channel, change] of held) {
      await query(SET, [channel, JSON.stringify(change)]);
      held.delete(channel);
    }
  }
  connection.onUp(async (query) => {
    await moveIn(oldFile, query);
    await keepHeld(query);
    await readIn(query, true);
  });
  return {
    get: memory.get,
    async set(channel, change) {
      const rows = await connection.query<{ settings: unknown }>(SET, [channel, JSON.stringify(change)]);
      await take(channel, rows[0]?.settings);
    },
    async hold(channel, change) {
      held.set(channel, { ...held.get(channel), ...change });
      await memory.set(channel, change);
    },
    async refresh() {
      await keepHeld(connection.query);
      await readIn(connection.query, false);
    },
  };
}

/** What was kept in a file before there was a store; what the store has counts more. */
async function moveIn(path: string, query: Connection['query']): Promise<void> {
  const old = Object.entries(readChannelSettings(path));
  if (old.length === 0) return;
  for (const [channel, settings] of old) {
    await query(
      'insert into channels (channel, settings) values ($1, $2::jsonb) on conflict (channel) do nothing',
      [channel, JSON.stringify(settings)],
    );
  }
  await rename(path, `${path}.moved`);
}
