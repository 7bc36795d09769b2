import { webApi } from '@slack/bolt';
import { createLog, type Log } from '../shared/log.ts';
import { SCOPES } from './scopes.ts';
import { APP_TOKEN_AT, BOT_TOKEN_AT, type SlackSettings } from './settings.ts';
import { createCheckClient } from './web-client.ts';

/** Who the bot is in its workspace. */
export interface Self {
  user: string;
  /** Its id as the author of messages. */
  bot: string;
  name: string;
  team: string;
}

/** What a check of the settings against Slack found, in lines that say what to do. */
export interface SlackCheck {
  /** Undefined where Slack refused the bot token or could not be reached. */
  self?: Self;
  /** The bot cannot start. */
  problems: string[];
  /** It starts, but cannot do all. */
  warnings: string[];
}

/** Asks Slack about both tokens and the scopes. Changes nothing there, never throws and never prints a token. */
export async function checkSlack(
  settings: SlackSettings,
  log: Log = createLog('error'),
): Promise<SlackCheck> {
  const bot = await checkBotToken(settings, log);
  const { receiving } = settings;
  if (receiving.mode !== 'socket' || bot.problems.length > 0) return bot;
  try {
    await createCheckClient(receiving.appToken, settings.apiUrl, log).apps.connections.open();
    return bot;
  } catch (error) {
    return { ...bot, problems: [explain(error, 'SLACK_APP_TOKEN', APP_TOKEN_AT, settings.apiUrl)] };
  }
}

/** The first half of the check, enough for a start: opening the connection checks the app token. */
export async function checkBotToken(settings: SlackSettings, log: Log): Promise<SlackCheck> {
  try {
    const who = await createCheckClient(settings.botToken, settings.apiUrl, log).auth.test();
    const { problems, warnings } = checkScopes(who.response_metadata?.scopes);
    const user = who.user_id ?? '';
    if (!user)
      return {
        problems: [`SLACK_BOT_TOKEN belongs to no bot. Where to fix it: ${BOT_TOKEN_AT}.`],
        warnings: [],
      };
    return {
      self: { user, bot: who.bot_id ?? user, name: who.user ?? '', team: who.team ?? '' },
      problems,
      warnings,
    };
  } catch (error) {
    return { problems: [explain(error, 'SLACK_BOT_TOKEN', BOT_TOKEN_AT, settings.apiUrl)], warnings: [] };
  }
}

/** Slack names the scopes in a header of its answer; where it is missing, nothing can be said. */
function checkScopes(granted: string[] | undefined): { problems: string[]; warnings: string[] } {
  const missing = granted ? SCOPES.filter(({ scope }) => !granted.includes(scope)) : [];
  const line = ({ scope, purpose }: (typeof SCOPES)[number]) =>
    `The Slack app lacks the scope ${scope}, ${purpose}. Where to fix it: api.slack.com/apps, your app, ` +
    '"OAuth & Permissions", "Bot Token Scopes"; then install the app again.';
  return {
    problems: missing.filter(({ needed }) => needed).map(line),
    warnings: missing.filter(({ needed }) => !needed).map(line),
  };
}

/** An error of the Web API as a line that says which setting is wrong and where it is mended. */
export function explain(error: unknown, setting: string, where: string, apiUrl: string): string {
  if (error instanceof webApi.WebAPIPlatformError) {
    return `Slack refused ${setting} (${error.data.error}). Where to fix it: ${where}.`;
  }
  const why = error instanceof Error ? error.message : String(error);
  return `Slack could not be reached at ${apiUrl} (${why}). Check the network, and SLACK_API_URL if it is set.`;
}
