import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkSlack, readSlackSettings } from '../../../adapters/slack/main.ts';
import {
  freePort,
  type Run,
  socketSettings,
  spawnBot,
  startBot,
  startOverSocket,
} from '../../support/slack-server/run.ts';
import { SECRET, SlackServer } from '../../support/slack-server/server.ts';

let slack: SlackServer;
let run: Run | undefined;
beforeEach(async () => {
  slack = new SlackServer();
  await slack.start();
});
afterEach(async () => {
  await run?.stop();
  await slack.stop();
});

const good = () => socketSettings(slack);

describe('a start that cannot work ends with 1 and says what is wrong and where to fix it', () => {
  const http = (port: number) => ({
    SLACK_BOT_TOKEN: 'xoxb-good-1',
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_API_URL: slack.apiUrl,
    PORT: String(port),
  });

  test.each([
    ['no setting of Slack', () => ({}), /No setting/],
    [
      'a wrong bot token',
      () => ({ ...good(), SLACK_BOT_TOKEN: 'xoxb-bad-9876' }),
      /SLACK_BOT_TOKEN \(invalid_auth\).*OAuth & Permissions/,
    ],
    [
      'a wrong app token',
      () => ({ ...good(), SLACK_APP_TOKEN: 'xapp-bad-9876' }),
      /SLACK_APP_TOKEN \(invalid_auth\).*App-Level Tokens/,
    ],
    [
      'a token of the wrong kind',
      () => ({ ...good(), SLACK_BOT_TOKEN: 'xapp-bad-9876' }),
      /SLACK_BOT_TOKEN must be/,
    ],
    [
      'an address where nothing is',
      () => ({ ...good(), SLACK_API_URL: 'http://127.0.0.1:9/api/' }),
      /could not be reached at http:\/\/127\.0\.0\.1:9\/api/,
    ],
    ['http without a secret', () => ({ ...good(), SLACK_MODE: 'http' }), /SLACK_SIGNING_SECRET is missing/],
  ])('%s', async (_, env, says) => {
    run = spawnBot(env());
    expect(await run.ended).toBe(1);
    expect(run.output().replaceAll('\n', ' ')).toMatch(says);
    expect(run.output()).not.toContain('9876');
  });

  test('a port that is taken', async () => {
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    run = spawnBot(http(port));
    expect(await run.ended).toBe(1);
    expect(run.output()).toMatch(/Cannot listen on 127\.0\.0\.1, port \d+ .*Set HOST and PORT/);
    other.close();
  });

  test('no right to post', async () => {
    slack.scopes = 'commands,app_mentions:read';
    run = spawnBot(good());
    expect(await run.ended).toBe(1);
    expect(run.output()).toMatch(/lacks the scope chat:write.*OAuth & Permissions/);
  });
});

test('with other scopes missing it starts, and says what it cannot do', async () => {
  slack.scopes = 'chat:write';
  run = await startOverSocket(slack);
  expect(run.output()).toMatch(/warn: .*app_mentions:read, to hear when it is mentioned/);
  expect(run.output()).toMatch(/warn: .*assistant:write/);
});

test('a server that names no scopes gives no reason for a warning', async () => {
  slack.scopes = undefined;
  run = await startOverSocket(slack);
  expect(run.output()).not.toContain('warn');
});

test('SLACK_MODE chooses where both ways are there', async () => {
  const port = String(await freePort());
  run = await startBot(slack, { ...good(), SLACK_SIGNING_SECRET: SECRET, SLACK_MODE: 'http', PORT: port });
  expect(slack.connections).toBe(0);
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
});

test('over Socket Mode /healthz tells that the connection was lost, and is back', async () => {
  const port = String(await freePort());
  run = await startBot(slack, { ...good(), PORT: port });
  const tells = (expected: number) =>
    vi.waitFor(async () => expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(expected), {
      timeout: 10_000,
    });
  await tells(200);
  slack.drop();
  await tells(503);
  await slack.until('a second connection', () => slack.connections === 2, 12_000);
  await tells(200);
});

describe('a check without a start', () => {
  const check = (env: Record<string, string>) => {
    const settings = readSlackSettings({ ...good(), ...env });
    if (!settings) throw new Error('no settings');
    return checkSlack(settings);
  };

  test('finds nothing wrong where nothing is, and opens no connection', async () => {
    const { self, problems, warnings } = await check({});
    expect(self).toMatchObject({ name: 'ontherecord', team: 'Newsroom' });
    expect([problems, warnings]).toEqual([[], []]);
    expect(slack.connections).toBe(0);
  });

  test.each([
    [{ SLACK_BOT_TOKEN: 'xoxb-bad' }, 'SLACK_BOT_TOKEN'],
    [{ SLACK_APP_TOKEN: 'xapp-bad' }, 'SLACK_APP_TOKEN'],
  ])('finds %o', async (env, names) => {
    expect((await check(env)).problems.join()).toContain(names);
  });
});
