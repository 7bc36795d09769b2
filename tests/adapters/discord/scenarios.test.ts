import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BotProcess, runReadyBot, until } from '../../support/discord-run.ts';
import {
  autocomplete,
  BOT,
  CHANNEL,
  command,
  DM_CHANNEL,
  GUILD,
  inDirectMessage,
  type Json,
  message,
  messageCommand,
  OTHER_CHANNEL,
  press,
  submit,
  user,
} from '../../support/discord-server/payloads.ts';
import { type DiscordServer, startDiscordServer } from '../../support/discord-server/server.ts';
import type { Asked, Posted } from '../../support/discord-server/state.ts';
import { SUGGESTION } from '../../support/fake-bot.ts';

let server: DiscordServer;
let bot: BotProcess;
let people = 1000;

beforeAll(async () => {
  server = await startDiscordServer();
  bot = await runReadyBot(server);
});
afterAll(async () => {
  await bot.stop();
  await server.close();
});
beforeEach(() => {
  people += 1;
});

const person = () => String(people);
const callback = (asked: Asked) => until(() => asked.callback, bot.output);
async function ask(payload: Json): Promise<Posted & { content: string }> {
  const asked = server.interact(payload);
  await callback(asked);
  const posted = asked.original ?? expect.fail('no message');
  return Object.assign(posted, { content: String(posted.body.content) });
}
/** Says something and waits for what is posted next. */
async function say(said: Json): Promise<Posted & { content: string }> {
  const before = server.posted.length;
  server.say(said);
  const posted = await until(() => server.posted[before], bot.output);
  return Object.assign(posted, { content: String(posted.body.content) });
}
/** Whether nothing is posted while the bot answers something sent later. */
async function silentAbout(said: Json): Promise<boolean> {
  const before = server.posted.length;
  server.say(said);
  await ask(command('help', {}, person()));
  return server.posted.length === before + 1;
}
const labels = (posted: Posted): string[] =>
  (posted.body.components as { components: { label: string; custom_id: string }[] }[]).flatMap(
    ({ components }) => components.map(({ label }) => label),
  );
const button = (posted: Posted, label: string): string =>
  (posted.body.components as { components: { label: string; custom_id: string }[] }[])
    .flatMap(({ components }) => components)
    .find((each) => each.label === label)?.custom_id ?? expect.fail(`no button ${label}`);
const pressed = (posted: Posted, label: string, where = {}) =>
  server.interact(
    press(button(posted, label), server.shown(posted), person(), { channel: posted.channel, ...where }),
  );

describe('slash commands', () => {
  it.each<[string, Record<string, string>, string]>([
    ['who-said', { speaker: 'Ada Stone' }, 'Ada Stone said it to Bo Marsh.'],
    ['who-said', { speaker: 'Ada Stone', about: 'the ferry' }, 'Ada Stone said it to the press.'],
    ['who-said', { to: 'Ada Stone' }, 'Bo Marsh said it to Ada Stone.'],
    ['who-said', { words: 'paid for' }, 'Bo Marsh said it to Ada Stone.'],
    ['who-said', {}, 'Ask who said what.'],
    ['ask', { question: 'who spoke of the ferry?' }, 'Ada Stone said it to the press.'],
    ['ask', {}, 'Ask who said what.'],
    ['quotes', { of: 'Marsh' }, 'Bo Marsh said it to Ada Stone.'],
    ['timeline', { about: 'ferry' }, 'Ada Stone said it to the press.'],
    ['story', {}, 'Ask who said what.'],
    [
      'story',
      { title: 'list' },
      'There are 0 stories; this channel follows none by name, so all of them answer.',
    ],
    [
      'story',
      { title: 'forget-me' },
      'Forgotten: your questions, what we were talking about, and what you said about answers.',
    ],
    ['check', { text: 'the tunnel' }, 'One quotation was altered.'],
    ['help', {}, 'Ask who said what.'],
  ])('/%s %j', async (name, options, start) => {
    const posted = await ask(command(name, options, person()));
    expect(posted.content.split('\n')[0]).toBe(start);
    expect(posted.ephemeral).toBe(false);
    expect(posted.body.allowed_mentions).toMatchObject({ parse: [] });
  });

  it.each(['who-said', 'ask', 'quotes', 'timeline', 'story', 'check', 'help'])(
    '/%s answers only me where asked to',
    async (name) => {
      const posted = await ask(command(name, { 'only-me': true }, person()));
      expect(posted.ephemeral).toBe(true);
    },
  );

  it('work in a direct message and where only the person installed the bot', async () => {
    const dm = await ask(command('who-said', { speaker: 'Bo' }, person(), inDirectMessage));
    expect(dm.content).toContain('Bo Marsh said it');
    const elsewhere = command('who-said', { speaker: 'Bo' }, person(), {
      guild: '310000000000000001',
      channel: '410000000000000001',
    });
    const asked = server.interact({ ...elsewhere, authorizing_integration_owners: { '1': person() } });
    server.gateway.dispatch('INTERACTION_CREATE', {});
    expect((await callback(asked)).type).toBe(4);
  });

  it('say so where the command is not known', async () => {
    const posted = await ask(command('weather', {}, person()));
    expect(posted).toMatchObject({ ephemeral: true, content: expect.stringContaining('/help') });
  });

  it('say so where the answer fails', async () => {
    const posted = await ask(command('ask', { question: 'fail' }, person()));
    expect(posted).toMatchObject({ ephemeral: true, content: expect.stringContaining('could not answer') });
    expect(bot.output()).toContain('an interaction failed: Error: as asked');
  });
});

describe('completion', () => {
  const complete = async (focused: string, options: Record<string, string>, name = 'who-said') => {
    const { type, data } = await callback(server.interact(autocomplete(name, focused, options, person())));
    expect(type).toBe(8);
    return (data.choices as { name: string; value: string }[]).map((choice) => choice.name);
  };

  it('offers choices with counts', async () => {
    expect(await complete('speaker', { speaker: '' })).toEqual(['Ada Stone (2)', 'Bo Marsh (1)']);
    expect(await complete('speaker', { speaker: 'ma' })).toEqual(['Bo Marsh (1)']);
    expect(await complete('words', { words: 'paid' })).toEqual(['Not one stone of it is paid for. (1)']);
  });

  it('narrows by what the other options say', async () => {
    expect(await complete('speaker', { speaker: '', about: 'the ferry' })).toEqual(['Ada Stone (1)']);
    expect(await complete('to', { to: '', speaker: 'Ada Stone' })).toEqual(['Bo Marsh (1)', 'the press (1)']);
    expect(await complete('about', { about: '', to: 'nobody' })).toEqual([]);
  });

  it('serves the other commands too', async () => {
    expect(await complete('of', { of: 'b' }, 'quotes')).toContain('the bridge (2)');
    expect(await complete('about', { about: 'ferry' }, 'timeline')).toEqual(['the ferry (1)']);
    expect(await complete('title', { title: 'bridge' }, 'story')).toEqual(['The bridge and the ferry']);
    expect(await complete('nothing', { nothing: 'x' }, 'unknown')).toEqual([]);
  });
});

describe('"Share"', () => {
  it('is offered where others could read it, with what is worth it', async () => {
    const question = { question: 'everything', 'only-me': true };
    expect(labels(await ask(command('ask', question, person())))).toContain('Share');
    expect(labels(await ask(command('ask', question, person(), inDirectMessage)))).not.toContain('Share');
    const check = messageCommand('Check this quote', message('“x y z”', '42'), person(), inDirectMessage);
    expect(labels(await ask(check))).not.toContain('Share');
    expect(labels(await ask(command('help', { 'only-me': true }, person())))).not.toContain('Share');
    expect(labels(await ask(command('story', { title: 'list', 'only-me': true }, person())))).toEqual([]);
  });
});

it('a change of what the channel follows, asked for in a message, is referred to the command', async () => {
  const told = await say(message(`<@${BOT.id}> story follow ferry`, person()));
  expect(told.content).toMatch(/manage this channel.*\n*.*\/story/);
});

describe('"Check this quote"', () => {
  it('answers privately first, and shares on demand, once', async () => {
    const target = message('She said "We will open the tunnel in June."', '42');
    const posted = await ask(messageCommand('Check this quote', target, person()));
    expect(posted.ephemeral).toBe(true);
    expect(posted.content).toContain('**bridge** ~~tunnel~~');
    expect(posted.content).toContain('— **Ada Stone**, paragraph 3');

    const asked = pressed(posted, 'Share');
    expect((await callback(asked)).type).toBe(7);
    const shared = await until(() => asked.followUps[0], bot.output);
    expect(shared.ephemeral).toBe(false);
    expect(shared.body.content).toContain('**bridge** ~~tunnel~~');
    expect(shared.body.content).toContain(`Shared by Person ${person()}`);
    expect(shared.body.allowed_mentions).toMatchObject({ parse: [] });
    expect(labels(posted)).not.toContain('Share');

    const again = server.interact(
      press(`share:0:check`, server.shown(posted), person(), { channel: posted.channel }),
    );
    expect((await callback(again)).data.content).toContain('already');
    expect(again.followUps).toEqual([]);
  });

  it.each<[string, Json]>([
    ['an embed', { embeds: [{ type: 'rich', title: 'News', fields: [{ name: 'a', value: 'the tunnel' }] }] }],
    ['a text display', { components: [{ type: 17, components: [{ type: 10, content: 'the tunnel' }] }] }],
    [
      'what it forwards',
      {
        message_reference: { type: 1, message_id: '8', channel_id: CHANNEL },
        message_snapshots: [{ message: { type: 0, content: 'the tunnel', embeds: [], attachments: [] } }],
      },
    ],
  ])('reads %s', async (_, more) => {
    const posted = await ask(messageCommand('Check this quote', { ...message('', '42'), ...more }, person()));
    expect(posted.content).toContain('One quotation was altered.');
  });

  it('says so where there is no text', async () => {
    const posted = await ask(messageCommand('Check this quote', message('', '42'), person()));
    expect(posted).toMatchObject({ ephemeral: true, content: expect.stringContaining('no text') });
  });

  it('gives the private answer its button back where it cannot be shared', async () => {
    const posted = await ask(messageCommand('Check this quote', message('x', '42'), person()));
    server.fault = (call) =>
      call.method === 'POST' && call.path.startsWith('/webhooks/') && !(Number(call.body.flags) & 64)
        ? { status: 403, body: { code: 50013, message: 'Missing Permissions' } }
        : undefined;
    const asked = pressed(posted, 'Share');
    const notice = await until(() => asked.followUps[0], bot.output);
    server.fault = undefined;
    expect(notice.body.content).toContain('could not post it');
    expect(labels(posted)).toContain('Share');
  });
});

describe('mentions and direct messages', () => {
  it('are answered with a reply that pings nobody', async () => {
    const said = message(`<@${BOT.id}> who spoke of the ferry?`, person());
    const posted = await say(said);
    expect(posted.channel).toBe(CHANNEL);
    expect(posted.content).toContain('Ada Stone said it to the press.');
    expect(posted.body.message_reference).toMatchObject({ message_id: said.id, fail_if_not_exists: false });
    expect(posted.body.allowed_mentions).toEqual({ parse: [], replied_user: false });
  });

  it('need no mention in a direct message', async () => {
    const posted = await say(message('who spoke of the ferry?', person(), inDirectMessage));
    expect(posted.channel).toBe(DM_CHANNEL);
    expect(posted.content).toContain('Ada Stone said it to the press.');
  });

  it('get help where there is no question', async () => {
    expect((await say(message(`<@!${BOT.id}>`, person()))).content).toContain('Ask who said what.');
  });

  it('get a line where the answer fails', async () => {
    expect((await say(message(`<@${BOT.id}> fail`, person()))).content).toContain('could not answer');
  });

  it.each<[string, () => Json]>([
    ['talk between others', () => message('who spoke of the ferry?', person())],
    [
      'a mention of everyone',
      () => message('@everyone look', person(), undefined, { mention_everyone: true }),
    ],
    [
      'another bot',
      () => message(`<@${BOT.id}> ferry`, '9', undefined, { author: user('9', { bot: true }) }),
    ],
    [
      'itself',
      () => message(`<@${BOT.id}> ferry`, BOT.id, undefined, { author: { ...user(BOT.id), bot: true } }),
    ],
    ['a webhook', () => message(`<@${BOT.id}> ferry`, '9', undefined, { webhook_id: '9' })],
    ['a system message', () => message(`<@${BOT.id}>`, person(), undefined, { type: 7 })],
  ])('leave %s alone', async (_, said) => {
    expect(await silentAbout(said())).toBe(true);
  });
});

describe('follow-ups', () => {
  const replyTo = (posted: Posted, text: string, who: string, more: Json = {}) =>
    message(
      text,
      who,
      { guild: GUILD, channel: posted.channel },
      {
        type: 19,
        mentions: [user(BOT.id)],
        message_reference: { message_id: posted.id, channel_id: posted.channel },
        referenced_message: server.shown(posted),
        ...more,
      },
    );

  it('are understood in a reply to an answer, also by someone else', async () => {
    const first = await say(message(`<@${BOT.id}> the ferry`, person()));
    const second = await say(replyTo(first, 'and what else?', '77'));
    expect(second.content).toContain('Ada Stone said it to the press.');
    const third = await say(replyTo(second, 'and then?', '78'));
    expect(third.content).toContain('Ada Stone said it to the press.');
  });

  it('are understood in a reply to the answer of a slash command', async () => {
    const first = await ask(command('ask', { question: 'the ferry' }, person()));
    expect((await say(replyTo(first, 'and what else?', '79'))).content).toContain('said it to the press.');
  });

  it('are understood in a direct message', async () => {
    await say(message('the ferry', person(), { channel: '500000000000000009' }));
    const second = await say(message('and what else?', '80', { channel: '500000000000000009' }));
    expect(second.content).toContain('said it to the press.');
  });

  it('get a line where Discord hides the text of the reply', async () => {
    const first = await say(message(`<@${BOT.id}> the ferry`, person()));
    const second = await say(replyTo(first, 'and?', person(), { mentions: [] }));
    expect(second.content).toContain('Mention me');
  });

  it('move to a thread where the channel is set so, once the exchange is long', async () => {
    const where = { guild: GUILD, channel: OTHER_CHANNEL };
    const set = await ask(command('settings', { threads: true }, person(), where));
    expect(set).toMatchObject({ ephemeral: true, content: expect.stringContaining('move to a thread') });
    const first = await say(message(`<@${BOT.id}> the ferry`, person(), where));
    const second = await say(replyTo(first, 'and?', person()));
    expect([first.channel, second.channel]).toEqual([OTHER_CHANNEL, OTHER_CHANNEL]);
    const third = replyTo(second, 'and then?', person());
    const threaded = await say(third);
    expect(threaded.channel).toBe(third.id);
    expect(threaded.body.message_reference).toBeUndefined();
    expect(server.calls.find(({ path }) => path.endsWith('/threads'))?.body.name).toBe('and then?');
    // In its own thread it hears whatever Discord shows it, and remembers the exchange.
    const inThread = message(`<@${BOT.id}> and what else?`, '81', { ...where, channel: String(third.id) });
    const follow = await say(inThread);
    expect(follow.channel).toBe(third.id);
    expect(follow.content).toContain('said it to the press.');
  });
});

describe('buttons', () => {
  it('ask a suggested question, and show which', async () => {
    const posted = await ask(command('help', {}, person()));
    const asked = pressed(posted, SUGGESTION);
    const { type, data } = await callback(asked);
    expect(type).toBe(4);
    expect(data.content).toBe(
      `-# ${SUGGESTION}\n\nBo Marsh said it to Ada Stone.\n\n> “Not one stone of it is paid for.”\n— **Bo Marsh**, paragraph 3\n\n-# The River Post, May 1, 2031`,
    );
    expect(asked.original?.ephemeral).toBe(false);
  });

  it('stay private on a private answer', async () => {
    const posted = await ask(command('help', { 'only-me': true }, person()));
    const asked = pressed(posted, SUGGESTION);
    await callback(asked);
    expect(asked.original?.ephemeral).toBe(true);
  });

  it('turn pages in place', async () => {
    const posted = await ask(command('ask', { question: 'everything' }, person()));
    expect(posted.content).toContain('Page 1 of 4');
    expect((await callback(pressed(posted, 'Next ▶'))).type).toBe(7);
    expect(posted.body.content).toContain('Page 2 of 4');
    await callback(pressed(posted, '◀ Previous'));
    expect(posted.body.content).toContain('Page 1 of 4');
  });

  it('ask why an answer is wrong, and keep it', async () => {
    const posted = await ask(command('ask', { question: 'the ferry' }, person()));
    const modal = await callback(pressed(posted, 'This answer is wrong'));
    expect(modal.type).toBe(9);
    const { custom_id } = modal.data as { custom_id: string };
    const thanks = server.interact(
      submit(custom_id, { why: 'She said it in <#1> July' }, server.shown(posted), person()),
    );
    expect((await callback(thanks)).data).toMatchObject({ content: expect.stringContaining('Thank you') });
    expect(thanks.original?.ephemeral).toBe(true);
    const kept = JSON.parse(
      readFileSync(join(bot.folder, 'feedback.jsonl'), 'utf8').trim().split('\n').at(-1) ?? '',
    );
    expect(kept).toMatchObject({
      platform: 'discord',
      person: person(),
      channel: CHANNEL,
      answer: 'said.2',
      opinion: 'wrong',
      why: 'She said it in <#1> July',
    });
  });

  it('go on working after a restart', async () => {
    const posted = await ask(command('ask', { question: 'everything' }, person()));
    expect(await bot.stop()).toBe(0);
    bot = await runReadyBot(server);
    await callback(pressed(posted, 'Next ▶'));
    expect(posted.body.content).toContain('Page 2 of 4');
    const asked = pressed(posted, SUGGESTION);
    expect((await callback(asked)).data.content).toContain('Bo Marsh said it');
    expect((await callback(pressed(posted, 'This answer is wrong'))).type).toBe(9);
  });

  it.each(['ask:0:gone', 'ask:99:said.0', 'nonsense', 'why:0:said.0'])(
    'say so where %s means nothing',
    async (id) => {
      const posted = await ask(command('help', {}, person()));
      const asked = server.interact(press(id, server.shown(posted), person()));
      expect((await callback(asked)).data.content).toMatch(/do not (have|know)/);
      expect(asked.original?.ephemeral).toBe(true);
    },
  );
});

describe('floods', () => {
  it('are slowed politely for one person, and nobody else notices', async () => {
    const many = Array.from({ length: 25 }, () =>
      server.interact(command('ask', { question: 'ferry' }, person())),
    );
    for (const asked of many) await callback(asked);
    const polite = () => many.filter(({ callback }) => String(callback?.data.content).includes('faster'));
    expect(polite().length).toBeGreaterThan(0);
    const other = await ask(command('ask', { question: 'ferry' }, '4242'));
    expect(other.content).toContain('said it to the press');
    // Those that waited are answered all the same, in the place of the polite line.
    await until(
      () => many.every(({ original }) => String(original?.body.content).includes('said it to the press')),
      () => many.map(({ original }) => original?.body.content),
    );
  });
});
