import { afterEach, describe, expect, it } from 'vitest';
import { type BotProcess, runReadyBot, until } from '../../support/discord-run.ts';
import {
  autocomplete,
  BOT,
  CHANNEL,
  command,
  inChannel,
  type Json,
  message,
  OTHER_CHANNEL,
} from '../../support/discord-server/payloads.ts';
import { answer } from '../../support/discord-server/rest.ts';
import { type DiscordServer, startDiscordServer } from '../../support/discord-server/server.ts';
import type { Asked } from '../../support/discord-server/state.ts';

let server: DiscordServer;
let bot: BotProcess;

async function start() {
  server = await startDiscordServer();
  bot = await runReadyBot(server);
}
afterEach(async () => {
  await bot.stop();
  await server.close();
});

const resumes = () => server.gateway.events.filter(({ type }) => type === 'resume').length;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('delivery', () => {
  it('answers 200 commands and mentions at once exactly once each, through a reconnect and a 429', async () => {
    await start();
    let limited = 0;
    server.fault = ({ method, path }) => {
      if (method !== 'POST' || path !== `/channels/${CHANNEL}/messages`) return undefined;
      limited += 1;
      return limited === 20
        ? {
            status: 429,
            body: { message: 'You are being rate limited.', retry_after: 0.3, global: false },
            headers: { 'retry-after': '0.3', 'x-ratelimit-scope': 'shared' },
          }
        : undefined;
    };
    const commands: Asked[] = [];
    const mentions: string[] = [];
    for (let at = 0; at < 200; at += 1) {
      // In a newsroom many people ask, each a few questions.
      const who = String(2000 + (at % 50));
      if (at % 2 === 0) commands.push(server.interact(command('ask', { question: 'ferry' }, who)));
      else {
        const where = at % 4 === 1 ? inChannel : { ...inChannel, channel: OTHER_CHANNEL };
        mentions.push(String(server.say(message(`<@${BOT.id}> the ferry`, who, where)).id));
      }
      if (at === 80) server.gateway.ask(7);
      if (at === 140) server.gateway.drop();
    }
    const answersTo = (id: string) =>
      server.posted.filter(
        ({ body }) => (body.message_reference as { message_id: string } | undefined)?.message_id === id,
      );
    await until(
      () => commands.every(({ callback }) => callback) && mentions.every((id) => answersTo(id).length > 0),
      () => [server.posted.length, bot.output()],
    );
    await wait(300);
    expect(mentions.map((id) => answersTo(id).length)).toEqual(mentions.map(() => 1));
    expect(commands.map(({ callback }) => callback?.type)).toEqual(commands.map(() => 4));
    expect(server.posted.length).toBe(200);
    expect(limited).toBeGreaterThan(20);
    expect(resumes()).toBeGreaterThan(0);
  });

  it('answers an event that comes twice only once', async () => {
    await start();
    const said = message(`<@${BOT.id}> the ferry`, '3000');
    const payload = command('ask', { question: 'ferry' }, '3001');
    server.say(said);
    server.say(said);
    server.interact(payload);
    server.gateway.dispatch('INTERACTION_CREATE', payload);
    await until(() => server.posted.length >= 2, bot.output);
    await wait(200);
    expect(server.posted.length).toBe(2);
    expect(server.calls.filter(({ path }) => path.endsWith('/callback')).length).toBe(1);
  });

  it('understands a follow-up that comes before its answer is confirmed', async () => {
    await start();
    const said = server.say(message(`<@${BOT.id}> the ferry`, '3014'));
    const [first] = await until(() => (server.posted.length > 0 ? server.posted : undefined), bot.output);
    const early = { ...server.shown(first ?? expect.fail('nothing posted')), id: '1' };
    const more = { type: 19, mentions: [{ id: BOT.id }], referenced_message: early };
    expect((early as Json).message_reference).toMatchObject({ message_id: said.id });
    server.say(message('and what else?', '3015', inChannel, more));
    await until(() => server.posted.length === 2, bot.output);
    expect(server.posted[1]?.body.content).toContain('Ada Stone said it to the press.');
  });

  it('loses nothing when the gateway drops in the middle of an answer, or is away for a while', async () => {
    await start();
    server.delayMs = 200;
    const asked = server.interact(command('ask', { question: 'ferry' }, '3002'));
    const said = server.say(message(`<@${BOT.id}> the ferry`, '3003'));
    await until(() => server.calls.some(({ path }) => path.endsWith('/callback')), bot.output);
    server.gateway.door = 'closed';
    server.gateway.drop();
    const meanwhile = server.say(message(`<@${BOT.id}> the ferry`, '3004'));
    await wait(1200);
    server.gateway.door = 'open';
    server.delayMs = 0;
    await until(
      () => asked.callback && server.posted.length === 3,
      () => [server.posted, bot.output()],
    );
    const answered = server.posted.map(
      ({ body }) => (body.message_reference as { message_id: string } | undefined)?.message_id,
    );
    expect(answered.filter(Boolean).sort()).toEqual([said.id, meanwhile.id].sort());
  });

  it('begins a new session where the old one is gone', async () => {
    await start();
    server.gateway.ask(9, false);
    await until(
      () => server.gateway.events.filter(({ type }) => type === 'identify').length === 2,
      bot.output,
    );
    const asked = server.interact(command('ask', { question: 'ferry' }, '3005'));
    await until(() => asked.callback, bot.output);
  });

  it('begins a new session where the old one is gone in the moment it was resumed', async () => {
    await start();
    server.gateway.withResumed = JSON.stringify({ op: 9, d: false });
    server.gateway.drop();
    await until(
      () => server.gateway.events.filter(({ type }) => type === 'identify').length === 2,
      bot.output,
    );
    const asked = server.interact(command('ask', { question: 'ferry' }, '3011'));
    await until(() => asked.callback, bot.output);
  });

  it('goes on when Discord fails for a moment, and posts once', async () => {
    await start();
    let failures = 0;
    server.fault = ({ method, path }) => {
      const hit = method === 'POST' && (path.endsWith('/messages') || path.endsWith('/callback'));
      failures += hit ? 1 : 0;
      return hit && failures <= 6 ? { status: 502, body: {} } : undefined;
    };
    server.say(message(`<@${BOT.id}> the ferry`, '3006'));
    await until(() => server.posted.length === 1, bot.output);
    const asked = server.interact(command('ask', { question: 'ferry' }, '3007'));
    await until(() => asked.callback, bot.output);
    expect(failures).toBeGreaterThan(6);
    expect(server.posted.length).toBe(2);
  });

  it('answers once where Discord takes an answer but fails to say so', async () => {
    await start();
    const taken = new Set<string>();
    server.fault = (call) => {
      const posts = call.method === 'POST' && /\/(callback|messages)$/.test(call.path);
      if (!posts || taken.has(call.path)) return undefined;
      taken.add(call.path);
      answer(server, call);
      return { status: 502, body: {} };
    };
    const asked = server.interact(command('ask', { question: 'ferry' }, '3012'));
    const said = server.say(message(`<@${BOT.id}> the ferry`, '3013'));
    const settled = () => server.calls.filter(({ status }) => status === 400 || status === 200).length;
    await until(() => asked.callback && server.posted.length === 2 && settled() > 1, bot.output);
    await wait(300);
    expect(server.posted.length).toBe(2);
    for (const { body } of server.posted) expect(body.content).toContain('said it to the press');
    expect(server.posted.some(({ body }) => body.nonce === `${said.id}a`)).toBe(true);
    expect(bot.output()).not.toContain('failed');
  });

  it('answers without being a reply where it may not read the history', async () => {
    await start();
    server.fault = ({ path, body }) =>
      path.endsWith('/messages') && body.message_reference
        ? {
            status: 403,
            body: { code: 160002, message: 'Cannot reply without permission to read message history' },
          }
        : undefined;
    server.say(message(`<@${BOT.id}> the ferry`, '3008'));
    const [posted] = await until(() => (server.posted.length > 0 ? server.posted : undefined), bot.output);
    expect(posted?.body.content).toContain('Ada Stone said it to the press.');
  });

  // The server refuses a first response after three seconds, as Discord does.
  it('defers in time where an answer has to wait', async () => {
    await start();
    const many = Array.from({ length: 24 }, () =>
      server.interact(command('ask', { question: 'ferry' }, '3009')),
    );
    await until(() => many.every(({ callback }) => callback), bot.output);
    expect(many.filter(({ callback }) => callback?.type === 5).length).toBeGreaterThan(0);
    const typing = server.interact(autocomplete('who-said', 'speaker', { speaker: '' }, '3009'));
    // Completion does not wait its turn.
    await until(() => typing.callback, bot.output);
    await until(
      () => many.every(({ original }) => String(original?.body.content).includes('said it to the press')),
      () => many.map(({ original }) => original?.body.content),
    );
  });

  it('finishes answers under way, then closes with 1000 and ends with 0', async () => {
    await start();
    server.delayMs = 300;
    const asked = server.interact(command('ask', { question: 'ferry' }, '3010'));
    await until(() => server.calls.some(({ path }) => path.endsWith('/callback')), bot.output);
    expect(await bot.stop()).toBe(0);
    expect(asked.callback?.type).toBe(4);
    await until(() => server.gateway.events.some(({ type, code }) => type === 'close' && code === 1000));
  });
});
