import {
  type Environment,
  readAddress,
  readText,
  requireText,
  SettingError,
} from '../shared/read-setting.ts';

export interface DiscordSettings {
  token: string;
  /** Registers the commands in this server only, at once; else everywhere. */
  guildId?: string | undefined;
  /** Base address of the REST API, without a version or a slash at its end. */
  apiUrl: string;
  /** How many processes share the servers; `auto`: as many as Discord advises. */
  shards: number | 'auto';
}

/** The REST API's usual address. */
export const USUAL_API = 'https://discord.com/api';

/** Where the application is looked after. */
export const PORTAL = 'discord.com/developers/applications, your application';
const here = 'the file .env, or the environment of the process';

export const TOKEN_HELP = `${PORTAL}, Bot, Reset Token`;

/** Most shards that one machine can be asked to start. */
const MOST_SHARDS = 256;

/**
 * Reads `DISCORD_TOKEN`, `DISCORD_GUILD_ID`, `DISCORD_API_URL` and `DISCORD_SHARDS`. Throws `SettingError` where
 * one is missing or wrong.
 */
export function readDiscordSettings(env: Environment): DiscordSettings {
  const token = requireText(env, 'DISCORD_TOKEN', {
    where: TOKEN_HELP,
    secret: true,
    pattern: /^(Bot\s+)?\S+$/i,
    shape: 'one word of letters, digits, dots and hyphens',
  });
  const guildId = readText(env, 'DISCORD_GUILD_ID', {
    where: 'Discord, Settings, Advanced, Developer Mode; then right-click the server, Copy Server ID',
    pattern: /^\d{1,21}$/,
    shape: 'the id of a server, a number',
  });
  const address = readAddress(env, 'DISCORD_API_URL', { where: here });
  return {
    token: token.replace(/^Bot\s+/i, ''),
    guildId,
    apiUrl: (address ?? USUAL_API).replace(/(\/v\d+)?\/*$/, ''),
    shards: readShards(env),
  };
}

function readShards(env: Environment): number | 'auto' {
  const text = readText(env, 'DISCORD_SHARDS', { where: here })?.toLowerCase() ?? '1';
  if (text === 'auto') return 'auto';
  const count = /^\d+$/.test(text) ? Number(text) : 0;
  if (count >= 1 && count <= MOST_SHARDS) return count;
  throw new SettingError('DISCORD_SHARDS', `must be auto or a whole number from 1 to ${MOST_SHARDS}`, here);
}
