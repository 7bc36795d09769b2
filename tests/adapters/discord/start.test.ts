import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkDiscord } from '../../../adapters/discord/main.ts';
import { readDiscordSettings } from '../../../adapters/discord/settings.ts';
import { runBot, runReadyBot, until } from '../../support/discord-run.ts';
import { APPLICATION, command, GUILD, inDirectMessage } from '../../support/discord-server/payloads.ts';
import { type DiscordServer, startDiscordServer, TOKEN } from '../../support/discord-server/server.ts';

let server: DiscordServer;
beforeEach(async () => {
  server = await startDiscordServer();
});
afterEach(() => server.close());

const puts = () => server.calls.filter(({ method, path }) => method === 'PUT' && path.endsWith('/commands'));

describe('start', () => {
  it('asks for no privileged intent', async () => {
    const bot = await runReadyBot(server);
    const { intents } = server.gateway.events.find(({ type }) => type === 'identify') ?? {};
    expect(intents).toBe((1 << 0) | (1 << 9) | (1 << 12));
    await bot.stop();
    expect(bot.output()).not.toContain('not connected');
  });

  it('registers the commands in the server, and only when they changed', async () => {
    const first = await runReadyBot(server);
    await first.stop();
    expect(puts().map(({ path }) => path)).toEqual([`/applications/${APPLICATION}/guilds/${GUILD}/commands`]);
    expect(first.output()).toContain('commands registered');
    const second = await runReadyBot(server);
    await second.stop();
    expect(puts().length).toBe(1);
    expect(second.output()).toContain('commands unchanged');
    Object.assign(server.commands.get(GUILD)?.[0] ?? {}, { description: 'as it was last year' });
    const third = await runReadyBot(server);
    await third.stop();
    expect(puts().length).toBe(2);
  });

  it('registers them everywhere where no server is set', async () => {
    const bot = await runReadyBot(server, { DISCORD_GUILD_ID: '' });
    await bot.stop();
    expect(puts().map(({ path }) => path)).toEqual([`/applications/${APPLICATION}/commands`]);
  });

  it('ends with a plain line where the token is wrong', async () => {
    const bot = runBot(server, {
      DISCORD_TOKEN: 'MTAwMDAwMDAwMDAwMDAwMDAx.Gabcde.this-is-not-the-token-at-all',
    });
    expect(await bot.ended).toBe(1);
    expect(bot.output().trim()).toBe(
      'DISCORD_TOKEN is refused by Discord. Where to fix it: discord.com/developers/applications, your application, Bot, Reset Token.',
    );
  });

  it.each([
    [4004, /^DISCORD_TOKEN is refused by Discord\./],
    [4011, /^DISCORD_SHARDS must be auto: the bot is in too many servers for one process\./],
    [4014, /^Discord refused the intents of the bot \(4014\)/],
  ])('ends with a plain line where the gateway refuses it with %i', async (code, line) => {
    server.gateway.refuseWith = code;
    const bot = runBot(server);
    expect(await bot.ended).toBe(1);
    expect(bot.output().trim().split('\n').at(-1)).toMatch(line);
    expect(bot.output()).not.toContain('    at ');
  });

  it('waits for a gateway that is down, and says so', async () => {
    server.gateway.door = 'closed';
    const bot = runBot(server);
    await until(() => bot.output().includes('the gateway is not connected'), bot.output);
    server.gateway.door = 'open';
    await until(() => bot.output().includes('ready as'), bot.output);
    expect(bot.output().match(/not connected/g)?.length).toBe(1);
    expect(await bot.stop()).toBe(0);
  });

  it('ends with a plain line where the gateway refuses the token later', async () => {
    const bot = await runReadyBot(server);
    server.gateway.drop(4004);
    expect(await bot.ended).toBe(1);
    expect(bot.output()).toContain('DISCORD_TOKEN is refused by Discord.');
  });

  it.each<[Record<string, string>, RegExp]>([
    [{ DISCORD_TOKEN: '' }, /^DISCORD_TOKEN is missing\. Where to fix it: discord\.com\/developers/],
    [{ DISCORD_TOKEN: 'two words here' }, /^DISCORD_TOKEN must be one word/],
    [{ DISCORD_GUILD_ID: 'my server' }, /^DISCORD_GUILD_ID must be the id of a server/],
    [{ DISCORD_API_URL: 'ftp://x' }, /^DISCORD_API_URL must be an address/],
    [
      { DISCORD_API_URL: 'http://127.0.0.1:9/api' },
      /^Discord could not be reached at http:\/\/127\.0\.0\.1:9\/api/,
    ],
    [{ DISCORD_SHARDS: 'many' }, /^DISCORD_SHARDS must be auto or a whole number/],
  ])('ends with a plain line for %j', async (env, line) => {
    const bot = runBot(server, env);
    expect(await bot.ended).toBe(1);
    expect(bot.output().trim()).toMatch(line);
    expect(bot.output()).not.toContain('two words here');
    expect(bot.output()).not.toContain('    at ');
  });

  it('goes on without its commands where it may not register them, and says so', async () => {
    const bot = await runReadyBot(server, { DISCORD_GUILD_ID: '399999999999999999' });
    await until(() => bot.output().includes('The bot is not in the server 399999999999999999'), bot.output);
    expect(bot.output()).toContain('the commands could not be registered');
    const asked = server.interact(command('ask', { question: 'ferry' }, '1', inDirectMessage));
    await until(() => asked.callback, bot.output);
    await bot.stop();
  });

  it('prints the invitation with the least permissions', async () => {
    const bot = await runReadyBot(server);
    const [, link] = await until(
      () => /(https:\/\/discord\.com\/\S*permissions\S*)/.exec(bot.output()),
      bot.output,
    );
    const query = new URL(String(link)).searchParams;
    expect(query.get('client_id')).toBe(APPLICATION);
    expect(query.get('scope')).toBe('bot applications.commands');
    const bits = [10n, 11n, 16n, 35n, 38n].reduce((sum, bit) => sum | (1n << bit), 0n);
    expect(query.get('permissions')).toBe(String(bits));
    await bot.stop();
  });

  it('starts as many shards as it is told, and stops them all', async () => {
    const bot = await runReadyBot(server, { DISCORD_SHARDS: '2' });
    expect(server.gateway.events.flatMap(({ shard }) => (shard ? [shard] : []))).toEqual([
      [0, 2],
      [1, 2],
    ]);
    expect(puts().length).toBe(1);
    const asked = server.interact(command('ask', { question: 'ferry' }));
    await until(() => asked.callback, bot.output);
    expect(await bot.stop()).toBe(0);
    const closes = server.gateway.events.filter(({ type }) => type === 'close').map(({ code }) => code);
    expect(closes).toEqual([1000, 1000]);
  });
});

describe('a shard that ends', () => {
  it('is started again', async () => {
    const bot = await runReadyBot(server, { DISCORD_SHARDS: '2' });
    const children = readFileSync(`/proc/${bot.child.pid}/task/${bot.child.pid}/children`, 'utf8');
    process.kill(Number(children.trim().split(' ')[0]), 'SIGKILL');
    const identified = () => server.gateway.events.filter(({ type }) => type === 'identify').length;
    await until(() => identified() === 3, bot.output);
    expect(await bot.stop()).toBe(0);
  });
});

describe('checkDiscord', () => {
  const settings = (more = {}) =>
    readDiscordSettings({
      DISCORD_TOKEN: TOKEN,
      DISCORD_GUILD_ID: GUILD,
      DISCORD_API_URL: `${server.url}/`,
      ...more,
    });
  const check = async (more = {}) =>
    (await checkDiscord(settings(more))).map(({ level, line }) => `${level}: ${line}`);

  it('finds all well', async () => {
    const lines = await check();
    expect(lines.slice(0, 2)).toEqual([
      `ok: The token is that of the application "recorder" (${APPLICATION}).`,
      'ok: In "A newsroom" the bot may do all it needs.',
    ]);
    expect(lines[2]).toContain('https://discord.com/oauth2/authorize?client_id=');
    expect(server.gateway.events).toEqual([]);
  });

  it('finds a wrong token', async () => {
    const [line, ...rest] = await check({ DISCORD_TOKEN: 'wrong' });
    expect(line).toMatch(/^error: Discord refuses the token in DISCORD_TOKEN\. Copy it anew/);
    expect(rest).toEqual([]);
  });

  it('finds missing permissions', async () => {
    server.permissions = String((1n << 10n) | (1n << 11n) | (1n << 38n));
    expect((await check())[1]).toMatch(/^warn: .* lacks: Create Public Threads, Read Message History\./);
  });

  it('finds commands that go elsewhere, and an application that people cannot install', async () => {
    const application = { id: APPLICATION, name: 'recorder', interactions_endpoint_url: 'https://x.example' };
    server.fault = ({ path }) =>
      path === '/applications/@me'
        ? { status: 200, body: { ...application, integration_types_config: { 0: {} } } }
        : undefined;
    const lines = await check();
    expect(lines[1]).toMatch(/^error: Discord sends all commands to .* Empty that field/);
    expect(lines[2]).toMatch(/^warn: People cannot install the bot for themselves: tick User Install/);
  });

  it('goes on to the invitation where the servers cannot be looked up', async () => {
    server.fault = ({ path }) =>
      path === '/users/@me/guilds' ? { status: 403, body: { code: 50001, message: 'no' } } : undefined;
    const [, line, link] = await check();
    expect(line).toMatch(/^warn: What the bot may do in its servers could not be looked up\. .*50001/);
    expect(link).toContain('https://discord.com/oauth2/authorize?client_id=');
  });

  it('finds that the bot is not in the server, or in none', async () => {
    server.guilds = [];
    expect((await check())[1]).toMatch(/^error: The bot is not in the server/);
    expect((await check({ DISCORD_GUILD_ID: '' }))[1]).toMatch(/^warn: The bot is in no server yet/);
  });

  it('finds that nothing answers, or something else', async () => {
    expect(await check({ DISCORD_API_URL: 'http://127.0.0.1:9' })).toEqual([
      expect.stringMatching(/^error: Discord could not be reached at http:\/\/127\.0\.0\.1:9/),
    ]);
    server.fault = () => ({ status: 200, body: { hello: 'world' } });
    expect(await check()).toEqual([expect.stringMatching(/^error: What answers at .* is not Discord/)]);
  });
});
