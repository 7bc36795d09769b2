import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { GUILD, message } from '../../support/discord-server/payloads.ts';
import { type DiscordServer, startDiscordServer, TOKEN } from '../../support/discord-server/server.ts';
import { mention } from '../../support/slack-server/payloads.ts';
import {
  freePort,
  type Run,
  socketSettings,
  spawnBot,
  spawnNpmStart,
} from '../../support/slack-server/run.ts';
import { SECRET, SlackServer } from '../../support/slack-server/server.ts';

/* `npm start` and `npm run doctor` with the settings of both platforms. */

let slack: SlackServer;
let discord: DiscordServer;
let run: Run | undefined;
beforeAll(async () => {
  slack = new SlackServer();
  await slack.start();
  discord = await startDiscordServer();
});
afterEach(async () => void (await run?.stop()));
afterAll(async () => {
  await slack.stop();
  await discord.close();
});

const both = (): Record<string, string> => ({
  ...socketSettings(slack),
  DISCORD_TOKEN: TOKEN,
  DISCORD_GUILD_ID: GUILD,
  DISCORD_API_URL: discord.url,
});
const start = (env: Record<string, string>) => {
  run = spawnBot(env, 'adapters/main.ts');
  return run;
};
async function until(holds: () => unknown, what: () => string): Promise<void> {
  const end = Date.now() + 28_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`waited in vain: ${what()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

describe('npm start', () => {
  test('serves both platforms in one process, with one health check, and stops both on SIGTERM', async () => {
    const port = await freePort();
    const { output } = start({ ...both(), PORT: String(port) });
    const health = async () => (await fetch(`http://127.0.0.1:${port}/healthz`)).json();
    await until(() => /listening/.test(output()) && /ready as/.test(output()), output);
    expect(await health()).toEqual({
      status: 'ok',
      platforms: { slack: 'connected', discord: 'connected' },
    });
    slack.calls.length = 0;
    void slack.deliver('events_api', mention(slack, { text: 'Who called it complete fiction?' }));
    discord.say(message('Who called it complete fiction?', '77', { channel: '500000000000000001' }));
    await until(() => slack.of('chat.postMessage').length === 1 && discord.posted.length === 1, output);
    expect(JSON.stringify(slack.calls.at(-1)?.args)).toContain('“complete fiction”');
    expect(String(discord.posted[0]?.body.content)).toContain('“complete fiction”');
    // The same words, rendered twice: one of the two is not kept, logged or printed.
    expect(output()).not.toContain('fiction');
    run?.signal('SIGTERM');
    expect(await run?.ended).toBe(0);
    expect(slack.sockets).toEqual([]);
  });

  test.each([
    ['npm alone', 'signal'],
    ['npm and all that it started', 'signalAll'],
  ] as const)('a SIGTERM to %s is one clean stop', async (_, how) => {
    run = spawnNpmStart(socketSettings(slack));
    const { output, ended } = run;
    await until(() => /listening/.test(output()), output);
    run[how]('SIGTERM');
    expect(await ended).toBe(0);
    expect(slack.sockets).toEqual([]);
  });

  test('over HTTP the health check stands at Slack’s own server', async () => {
    const port = await freePort();
    const { SLACK_APP_TOKEN: _, ...rest } = both();
    const { output } = start({ ...rest, SLACK_SIGNING_SECRET: SECRET, PORT: String(port) });
    await until(() => /listening/.test(output()) && /ready as/.test(output()), output);
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${port}/slack/events`, { method: 'POST' })).status).toBe(401);
  });

  test('shards serve Discord alone, and one server for the health of all', async () => {
    const port = await freePort();
    const connections = slack.connections;
    const { output } = start({ ...both(), DISCORD_SHARDS: '2', PORT: String(port) });
    await until(() => /listening/.test(output()) && /2 shards ready/.test(output()), output);
    expect(output().match(/health: /g)).toHaveLength(1);
    expect(slack.connections).toBe(connections + 1);
    expect(output()).not.toContain('EADDRINUSE');
    run?.signal('SIGTERM');
    expect(await run?.ended).toBe(0);
  });

  test.each([
    ['DISCORD_TOKEN', 'not-the-token', /DISCORD_TOKEN is refused by Discord\. Where to fix it/],
    ['SLACK_BOT_TOKEN', 'xoxb-bad-9876', /SLACK_BOT_TOKEN \(invalid_auth\)\. Where to fix it/],
    ['PORT', 'eighty', /PORT must be a whole number/],
  ])('ends with 1 and one plain line where %s is wrong', async (name, value, line) => {
    const { ended, output } = start({ ...both(), [name]: value });
    expect(await ended).toBe(1);
    expect(output()).toMatch(line);
    expect(output()).not.toMatch(/9876|not-the-token|\n {4}at /);
  });
});

describe('npm run doctor', () => {
  const doctor = async (env: Record<string, string>) => {
    run = spawnBot(env, 'adapters/doctor.ts');
    return { status: await run.ended, lines: run.output() };
  };

  test('finds all well, starts nothing, and prints the invitation', async () => {
    const [sockets, gateway] = [slack.connections, discord.gateway.events.length];
    const { status, lines } = await doctor(both());
    expect(lines).not.toMatch(/ERROR|warn/);
    expect(lines).toMatch(/ok {4}The story "Pompeo/);
    expect(lines).toMatch(/ok {4}Slack: The token is that of ontherecord in Newsroom\./);
    expect(lines).toMatch(/ok {4}Discord: .*https:\/\/discord\.com\/oauth2\/authorize\?client_id=\d+/);
    expect(status).toBe(0);
    expect([slack.connections, discord.gateway.events.length]).toEqual([sockets, gateway]);
  });

  test.each([
    [
      'wrong',
      {
        SLACK_APP_TOKEN: 'xapp-bad-9876',
        DISCORD_TOKEN: 'not-the-token',
        PORT: 'eighty',
        DATA_DIR: '/nowhere',
      },
      [
        /ERROR Slack: .*SLACK_APP_TOKEN.*App-Level Tokens/,
        /ERROR Discord: .*DISCORD_TOKEN.*Reset Token/,
        /ERROR PORT must be a whole number/,
        /ERROR .*\/nowhere/,
      ],
    ],
    [
      'missing',
      { SLACK_APP_TOKEN: '', DISCORD_TOKEN: '' },
      [/ERROR Slack: SLACK_APP_TOKEN is missing/, /ERROR Discord: DISCORD_TOKEN is missing/],
    ],
    ['elsewhere', { DISCORD_GUILD_ID: '31' }, [/ERROR Discord: The bot is not in the server 31 /]],
  ])('says where to fix what is %s, all at once', async (_, wrong, findings) => {
    const { status, lines } = await doctor({ ...both(), ...wrong });
    for (const finding of findings) expect(lines).toMatch(finding);
    expect(lines).not.toMatch(/9876|not-the-token|\n {4}at /);
    expect(status).toBe(1);
  });

  test('without settings names the terminal', async () => {
    const { status, lines } = await doctor({});
    expect([status, /talks at the terminal/.test(lines)]).toEqual([0, true]);
  });
});
