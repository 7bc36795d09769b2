import type { Bot } from '../src/index.ts';
import type { Environment } from './shared/read-setting.ts';
import type { Services } from './shared/services.ts';

/** A platform that has been started. */
export interface Running {
  /** No new work; resolves when the answers under way have gone out. */
  stop(): Promise<void>;
  /** Resolves where the platform cannot go on, with the reason. */
  failed?: Promise<Error>;
}

/** One line of a check: `error` where the bot cannot work, `warn` where some of it cannot. */
export interface Finding {
  level: 'ok' | 'warn' | 'error';
  line: string;
}

/** A platform whose settings are there. */
export interface Configured {
  /** `/healthz` is answered by this platform's own server. */
  servesHealth?: boolean;
  start(bot: Bot, services: Services): Promise<Running>;
  /** Asks the platform about the settings; changes nothing there. */
  check(): Promise<Finding[]>;
}

export interface Platform {
  name: string;
  /** Undefined where no setting of the platform is there. Throws `SettingError` where they are wrong. */
  configure(env: Environment): Promise<Configured | undefined>;
}

/** Whether this process is one of several that share the servers of one platform, and serves that alone. */
export function isShard(env: Environment): boolean {
  return env.SHARDING_MANAGER !== undefined;
}

const slack: Platform = {
  name: 'Slack',
  async configure(env) {
    if (isShard(env)) return undefined;
    const { readSlackSettings } = await import('./slack/settings.ts');
    const settings = readSlackSettings(env);
    if (!settings) return undefined;
    const { startSlack, checkSlack } = await import('./slack/main.ts');
    return {
      servesHealth: settings.receiving.mode === 'http',
      start: (bot, services) => startSlack(bot, settings, services),
      async check() {
        const { self, problems, warnings } = await checkSlack(settings);
        const as =
          self && `The token is that of ${self.name || self.user}${self.team ? ` in ${self.team}` : ''}.`;
        return [
          ...(as ? [{ level: 'ok' as const, line: as }] : []),
          ...warnings.map((line) => ({ level: 'warn' as const, line })),
          ...problems.map((line) => ({ level: 'error' as const, line })),
        ];
      },
    };
  },
};

const DISCORD_SETTINGS = ['DISCORD_TOKEN', 'DISCORD_GUILD_ID', 'DISCORD_SHARDS'];

const discord: Platform = {
  name: 'Discord',
  async configure(env) {
    if (DISCORD_SETTINGS.every((name) => !env[name]?.trim())) return undefined;
    const { readDiscordSettings } = await import('./discord/settings.ts');
    const settings = readDiscordSettings(env);
    const { startDiscord, checkDiscord } = await import('./discord/main.ts');
    return {
      start: (bot, services) => startDiscord(bot, settings, services),
      check: () => checkDiscord(settings),
    };
  },
};

/** Every platform besides the terminal. Its code is loaded only where its settings are there. */
export const platforms: readonly Platform[] = [slack, discord];
