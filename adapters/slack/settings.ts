import {
  type Environment,
  readAddress,
  readChoice,
  readText,
  readWhole,
  requireText,
  SettingError,
} from '../shared/read-setting.ts';

/** How events reach us: over a connection that we open, or as signed requests to our own server. */
export type Receiving =
  | { mode: 'socket'; appToken: string }
  | { mode: 'http'; signingSecret: string; host: string; port: number };

export interface SlackSettings {
  botToken: string;
  receiving: Receiving;
  /** Base address of the Web API. */
  apiUrl: string;
}

/** The Web API's usual address. */
export const USUAL_API = 'https://slack.com/api/';

const SITE = 'api.slack.com/apps, your app';
export const BOT_TOKEN_AT = `${SITE}, "OAuth & Permissions", "Bot User OAuth Token"`;
export const APP_TOKEN_AT = `${SITE}, "Basic Information", "App-Level Tokens" (with the scope connections:write)`;
export const SECRET_AT = `${SITE}, "Basic Information", "Signing Secret"`;
const HERE = 'the file .env, or the environment of the process';

/**
 * Reads `SLACK_BOT_TOKEN`, `SLACK_APP_TOKEN`, `SLACK_SIGNING_SECRET`, `SLACK_MODE` (socket or http; socket
 * where there is an app token), `HOST` (127.0.0.1), `PORT` (3000) and `SLACK_API_URL`. Undefined where no
 * setting of Slack's is there; throws `SettingError` where they are not enough or wrong.
 */
export function readSlackSettings(env: Environment): SlackSettings | undefined {
  const names = ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET', 'SLACK_MODE'];
  if (names.every((name) => !env[name]?.trim())) return undefined;
  const botToken = requireText(env, 'SLACK_BOT_TOKEN', {
    where: BOT_TOKEN_AT,
    secret: true,
    pattern: /^(xoxe\.)?xoxb-\S+$/,
    shape: 'a bot token, which begins with xoxb-',
  });
  const apiUrl = readAddress(env, 'SLACK_API_URL', { where: HERE }) ?? USUAL_API;
  return { botToken, receiving: readReceiving(env), apiUrl };
}

function readReceiving(env: Environment): Receiving {
  const appToken = readText(env, 'SLACK_APP_TOKEN', {
    where: APP_TOKEN_AT,
    secret: true,
    pattern: /^xapp-\S+$/,
    shape: 'an app-level token, which begins with xapp-',
  });
  const signingSecret = readText(env, 'SLACK_SIGNING_SECRET', { where: SECRET_AT, secret: true });
  const chosen = readChoice(env, 'SLACK_MODE', ['socket', 'http'], { where: HERE });
  const mode = chosen ?? (appToken === undefined && signingSecret !== undefined ? 'http' : 'socket');
  if (mode === 'socket') {
    if (appToken !== undefined) return { mode, appToken };
    const why = chosen
      ? 'is missing, and SLACK_MODE=socket needs it'
      : 'is missing (or SLACK_SIGNING_SECRET, for signed HTTP)';
    throw new SettingError('SLACK_APP_TOKEN', why, APP_TOKEN_AT);
  }
  if (signingSecret === undefined) {
    throw new SettingError('SLACK_SIGNING_SECRET', 'is missing, and SLACK_MODE=http needs it', SECRET_AT);
  }
  return {
    mode,
    signingSecret,
    host: readText(env, 'HOST', { where: HERE }) ?? '127.0.0.1',
    port: readWhole(env, 'PORT', { where: HERE, min: 0, max: 65_535 }) ?? 3000,
  };
}
