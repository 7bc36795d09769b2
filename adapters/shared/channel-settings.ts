import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

export const channelSettingSchema = z.strictObject({
  /** Whether a follow-up in a thread the bot is in needs a new mention. */
  followUps: z.enum(['with mention', 'without mention']).default('with mention'),
  /** Whether a longer exchange moves to a thread of its own, where the platform leaves the choice. */
  longExchanges: z.enum(['in place', 'in a thread']).default('in place'),
  /** Ids of the stories that the channel follows; none means all of them. */
  follows: z.array(z.string()).default([]),
  /** When the channel last asked for what is new, in milliseconds since 1970. */
  newsAt: z.number().default(0),
});

/** How the bot behaves in one channel. */
export type ChannelSetting = z.infer<typeof channelSettingSchema>;

/** Settings by channel id (never by name: names change). A database may stand behind it. */
export interface ChannelSettings {
  /** The defaults, where nothing was set. */
  get(channel: string): ChannelSetting;
  /** Rejects where it could not be kept. */
  set(channel: string, change: Partial<ChannelSetting>): Promise<void>;
  /** Sets at once for this process, and keeps it as soon as that can be done. */
  hold?(channel: string, change: Partial<ChannelSetting>): Promise<void>;
}

/**
 * Sets, or holds where it cannot be kept yet. Resolves to why it is only held, or to undefined where it is kept;
 * rejects where neither could be done.
 */
export async function setOrHold(
  channels: ChannelSettings,
  channel: string,
  change: Partial<ChannelSetting>,
): Promise<Error | undefined> {
  try {
    await channels.set(channel, change);
    return undefined;
  } catch (error) {
    if (!channels.hold) throw error;
    await channels.hold(channel, change);
    return error instanceof Error ? error : new Error(String(error));
  }
}

const defaults = channelSettingSchema.parse({});

/** Kept in memory only. */
export function channelSettingsInMemory(start: Record<string, ChannelSetting> = {}): ChannelSettings {
  const all = new Map(Object.entries(start));
  return {
    get: (channel) => all.get(channel) ?? defaults,
    async set(channel, change) {
      all.set(channel, { ...(all.get(channel) ?? defaults), ...change });
    },
  };
}

/**
 * Kept in a JSON file, read at the start: `{"C024BE91L": {"followUps": "without mention"}}`. A missing file means
 * that nothing was set; one that cannot be read is an error, for else every channel would change its ways.
 */
export function channelSettingsFile(path: string): ChannelSettings {
  const memory = channelSettingsInMemory(readChannelSettings(path));
  return {
    get: memory.get,
    async set(channel, change) {
      const next = { ...memory.get(channel), ...change };
      // Read anew: another process, a shard, may have set other channels since.
      const all = { ...readChannelSettings(path), [channel]: next };
      mkdirSync(dirname(path), { recursive: true });
      // Written beside and moved: a crash in between leaves the old file whole.
      const beside = `${path}.${process.pid}.new`;
      writeFileSync(beside, `${JSON.stringify(all, null, 2)}\n`);
      renameSync(beside, path);
      await memory.set(channel, next);
    },
  };
}

/** What such a file holds; nothing where there is none. Throws an error that says what to do. */
export function readChannelSettings(path: string): Record<string, ChannelSetting> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
  try {
    return z.record(z.string(), channelSettingSchema).parse(JSON.parse(text));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new Error(`The channel settings in ${path} cannot be read: ${why}. Mend the file or move it away.`);
  }
}
