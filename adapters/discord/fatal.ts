import { GatewayCloseCodes } from 'discord.js';
import { SettingError } from '../shared/read-setting.ts';
import { TOKEN_HELP } from './settings.ts';

/** Why Discord closed the connection for good, and what to do about it. */
export function fatalReason(code: number): Error {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return new SettingError('DISCORD_TOKEN', 'is refused by Discord', TOKEN_HELP);
    case GatewayCloseCodes.ShardingRequired:
      return new SettingError(
        'DISCORD_SHARDS',
        'must be auto: the bot is in too many servers for one process',
        'the file .env, or the environment of the process',
      );
    case GatewayCloseCodes.InvalidShard:
      return new Error('Discord refused this shard (4010). Stop all processes of the bot and start anew.');
    case GatewayCloseCodes.InvalidIntents:
    case GatewayCloseCodes.DisallowedIntents:
      return new Error(
        `Discord refused the intents of the bot (${code}), though none of them is privileged.`,
      );
    default:
      return new Error(`Discord closed the connection for good (${code}).`);
  }
}
