import type { Bot } from '../src/index.ts';
import type { Environment } from './shared/read-setting.ts';
import type { Services } from './shared/services.ts';

/** A platform that has been started. */
export interface Running {
  /** No new work; resolves when the answers under way have gone out. */
  stop(): Promise<void>;
  /** `/healthz` is answered by this platform's own server. */
  servesHealth?: boolean;
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
  start(bot: Bot, services: Services): Promise<Running>;
  /** Asks the platform about the settings; changes nothing there. */
  check(): Promise<Finding[]>;
}

export interface Platform {
  name: string;
  /** Undefined where no setting of the platform is there. Throws `SettingError` where they are wrong. */
  configure(env: Environment): Promise<Configured | undefined>;
}

/** Every platform besides the terminal. Its code is loaded only where its settings are there. */
export const platforms: readonly Platform[] = [];
