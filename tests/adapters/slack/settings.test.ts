import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CHECK_QUOTE } from '../../../adapters/slack/check-quote.ts';
import { COMMANDS } from '../../../adapters/slack/commands.ts';
import { readSlackSettings } from '../../../adapters/slack/main.ts';
import { SCOPES } from '../../../adapters/slack/scopes.ts';

const BOT = { SLACK_BOT_TOKEN: 'xoxb-1' };
const APP = { SLACK_APP_TOKEN: 'xapp-1' };
const SECRET = { SLACK_SIGNING_SECRET: 'hush' };

test.each([
  ['nothing of Slack', { DISCORD_TOKEN: 'x', PORT: '80' }, undefined],
  ['an app token', { ...BOT, ...APP }, { mode: 'socket', appToken: 'xapp-1' }],
  [
    'a signing secret',
    { ...BOT, ...SECRET },
    { mode: 'http', signingSecret: 'hush', host: '127.0.0.1', port: 3000 },
  ],
  ['both', { ...BOT, ...APP, ...SECRET }, { mode: 'socket', appToken: 'xapp-1' }],
  [
    'both, and http',
    { ...BOT, ...APP, ...SECRET, SLACK_MODE: 'HTTP', PORT: '8080', HOST: '0.0.0.0' },
    { mode: 'http', signingSecret: 'hush', host: '0.0.0.0', port: 8080 },
  ],
])('%s', (_, env, receiving) => {
  expect(readSlackSettings(env)?.receiving).toEqual(receiving);
});

test.each([
  ['no bot token', APP, 'SLACK_BOT_TOKEN is missing', 'OAuth & Permissions'],
  [
    'tokens swapped',
    { SLACK_BOT_TOKEN: 'xapp-1' },
    'SLACK_BOT_TOKEN must be a bot token',
    'OAuth & Permissions',
  ],
  [
    'a bot token for an app token',
    { ...BOT, SLACK_APP_TOKEN: 'xoxb-1' },
    'SLACK_APP_TOKEN must be',
    'App-Level Tokens',
  ],
  ['a bot token alone', BOT, 'SLACK_APP_TOKEN is missing', 'App-Level Tokens'],
  [
    'socket without its token',
    { ...BOT, ...SECRET, SLACK_MODE: 'socket' },
    'SLACK_APP_TOKEN is missing',
    'connections:write',
  ],
  [
    'http without its secret',
    { ...BOT, ...APP, SLACK_MODE: 'http' },
    'SLACK_SIGNING_SECRET is missing',
    'Signing Secret',
  ],
  ['an unknown mode', { ...BOT, ...APP, SLACK_MODE: 'rtm' }, 'SLACK_MODE must be socket or http', '.env'],
  ['a port that is none', { ...BOT, ...SECRET, PORT: '99999' }, 'PORT must be a whole number', '.env'],
  [
    'an address that is none',
    { ...BOT, ...APP, SLACK_API_URL: 'slack.com' },
    'SLACK_API_URL must be an address',
    '.env',
  ],
])('%s: says what is wrong and where to fix it', (_, env, says, where) => {
  expect(() => readSlackSettings(env)).toThrow(says);
  expect(() => readSlackSettings(env)).toThrow(where);
});

test('the manifest asks for what the adapter uses, no more and no less', () => {
  const manifest = JSON.parse(readFileSync('adapters/slack/manifest.json', 'utf8'));
  const { features, settings, oauth_config } = manifest;
  expect([...oauth_config.scopes.bot].sort()).toEqual(SCOPES.map(({ scope }) => scope).sort());
  expect(features.slash_commands.map((each: { command: string }) => each.command)).toEqual(
    COMMANDS.map((name) => `/${name}`),
  );
  expect(features.shortcuts.map((each: { callback_id: string }) => each.callback_id)).toEqual([CHECK_QUOTE]);
  expect(features.agent_view.agent_description.length).toBeLessThanOrEqual(300);
  expect(features.assistant_view).toBeUndefined();
  expect([...settings.event_subscriptions.bot_events].sort()).toEqual([
    'app_home_opened',
    'app_mention',
    'message.channels',
    'message.groups',
    'message.im',
  ]);
});
