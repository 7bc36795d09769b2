import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BotProcess, runReadyBot, until } from '../../support/discord-run.ts';
import {
  autocomplete,
  BOT,
  command,
  GUILD,
  inChannel,
  interaction,
  type Json,
  message,
  messageCommand,
  press,
  submit,
} from '../../support/discord-server/payloads.ts';
import { type DiscordServer, startDiscordServer } from '../../support/discord-server/server.ts';

let server: DiscordServer;
let bot: BotProcess;
let people = 5000;

beforeAll(async () => {
  server = await startDiscordServer();
  bot = await runReadyBot(server);
});
afterAll(async () => {
  expect(await bot.stop()).toBe(0);
  await server.close();
});

/** The bot is there and answers. */
async function alive() {
  people += 1;
  const asked = server.interact(command('ask', { question: 'ferry' }, String(people)));
  const { data } = await until(() => asked.callback, bot.output);
  expect(data.content).toContain('said it to the press');
  expect(bot.child.exitCode).toBeNull();
}
const without = (payload: Json, ...names: string[]): Json =>
  Object.fromEntries(Object.entries(payload).filter(([name]) => !names.includes(name)));
const typedOption = (value: unknown, type = 3): Json =>
  interaction(2, '9', inChannel, {
    id: '600',
    name: 'ask',
    type: 1,
    options: [{ name: 'question', type, value }],
  });

const shown = message('x', BOT.id);

describe('what does not crash the bot', () => {
  it.each<[string, () => Json]>([
    ['an empty interaction', () => ({})],
    ['one without data', () => without(command('ask', {}), 'data')],
    ['one without a person', () => without(command('ask', {}), 'member', 'user')],
    ['one without entitlements', () => without(command('ask', {}), 'entitlements')],
    ['an unknown type', () => interaction(99, '9', inChannel, {})],
    ['an unknown kind of command', () => interaction(2, '9', inChannel, { id: '1', name: 'x', type: 77 })],
    [
      'a command on a person',
      () => interaction(2, '9', inChannel, { id: '1', name: 'x', type: 2, target_id: '9', resolved: {} }),
    ],
    [
      'an unknown kind of component',
      () => interaction(3, '9', inChannel, { custom_id: 'x', component_type: 55 }, { message: shown }),
    ],
    [
      'a menu',
      () =>
        interaction(
          3,
          '9',
          inChannel,
          { custom_id: 'x', component_type: 3, values: ['a'] },
          { message: shown },
        ),
    ],
    ['a button without a message', () => without(press('ask:0:help', shown), 'message')],
    ['a number for a text', () => typedOption(7, 4)],
    ['null for a text', () => typedOption(null)],
    ['a text of 4,000 characters', () => typedOption('*@everyone '.repeat(400).slice(0, 4000))],
    [
      'completion without an option',
      () => interaction(4, '9', inChannel, { id: '1', name: 'who-said', type: 1, options: [] }),
    ],
    ['completion of an unknown command', () => autocomplete('x', 'y', { y: 'z' })],
    [
      'a message command without its message',
      () =>
        interaction(2, '9', inChannel, {
          id: '1',
          name: 'Check this quote',
          type: 3,
          target_id: '1',
          resolved: {},
        }),
    ],
    ['an unknown modal', () => submit('nonsense', { why: 'x' }, shown)],
    ['a modal without its field', () => submit('why:0:said.0', {}, shown)],
    ['a dead channel', () => command('ask', { question: 'ferry' }, '9', { guild: GUILD, channel: '1' })],
  ])('%s', async (_, payload) => {
    server.gateway.dispatch('INTERACTION_CREATE', payload());
    await alive();
  });

  it.each<[string, Json]>([
    ['an empty message', {}],
    ['nulls', { id: null, channel_id: null, author: null, content: null, mentions: null }],
    ['no author', without(message(`<@${BOT.id}> x`, '9'), 'author')],
    ['a number for content', message('x', '9', inChannel, { content: 7 })],
    ['a channel that is not there', message(`<@${BOT.id}> ferry`, '9', { guild: GUILD, channel: '1' })],
    ['no mentions', without(message(`<@${BOT.id}> x`, '9'), 'mentions')],
  ])('a message with %s', async (_, payload) => {
    server.gateway.dispatch('MESSAGE_CREATE', payload);
    await alive();
  });

  it.each([
    'not json',
    '{}',
    '[]',
    '7',
    '{"op":99,"d":null}',
    '{"op":0,"t":"NO_SUCH_EVENT","s":null,"d":null}',
    '',
  ])('the frame %j', async (frame) => {
    server.gateway.raw(frame);
    await alive();
  });
});

describe('hostile text', () => {
  const hostile =
    '@everyone <@1> <@&2> **bold** [link](http://x.example) ```fence``` ||spoiler|| # head\n> quote';

  it('comes back as text, from a command, a message and a check', async () => {
    const before = server.posted.length;
    server.interact(command('ask', { question: `zzz ${hostile}` }, '6001'));
    server.say(message(`<@${BOT.id}> zzz ${hostile}`, '6002'));
    server.interact(messageCommand('Check this quote', message(hostile, '9'), '6003'));
    await until(() => server.posted.length === before + 3, bot.output);
    for (const { body } of server.posted.slice(before)) {
      expect(body.allowed_mentions).toMatchObject({ parse: [] });
      const content = String(body.content);
      expect(content).toMatch(/\\@everyone/);
      const interpreted = content.replace(/\\[^0-9A-Za-z\s]/g, '');
      expect(interpreted).not.toMatch(/@everyone|<@|\]\(|```|\|\||:\/\/|\n# /);
    }
  });

  it('of 4,000 characters gets an answer within the limits', async () => {
    const asked = server.interact(command('ask', { question: 'zyx_'.repeat(1000) }, '6004'));
    const { data } = await until(() => asked.callback, bot.output);
    expect(data.content).toContain('The record does not say.');
    const checked = server.interact(command('check', { text: '"zyx" '.repeat(660) }, '6005'));
    expect((await until(() => checked.callback, bot.output)).data.content).toContain(
      'One quotation was altered.',
    );
  });

  it('is not logged, and neither is the token', () => {
    expect(bot.output()).not.toMatch(/zzz|zyx|loopback-token/);
  });
});
