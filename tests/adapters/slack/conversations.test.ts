import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { QUOTES } from '../../support/harbour-bot.ts';
import { SILENCE_MS } from '../../support/quiet.ts';
import { textsOf } from '../../support/slack-server/check-message.ts';
import { buttonsOf, SlackDriver } from '../../support/slack-server/driver.ts';
import * as send from '../../support/slack-server/payloads.ts';
import { BOT, type Json } from '../../support/slack-server/server.ts';

const driver = new SlackDriver('socket');
const { slack } = driver;
beforeAll(() => driver.start());
afterAll(async () => {
  await driver.stop();
  expect(slack.faults).toEqual([]);
  expect(slack.interpreted).toEqual([]);
});

const FERRY = 'What did Quill say about the ferry?';
const words = (at: number) => `“${QUOTES[at]?.words}”`;
/** Calls made while something is done, after the bot has fallen quiet. */
async function callsOf(act: () => Promise<unknown>, patienceMs?: number) {
  const from = slack.calls.length;
  await driver.watch(act, patienceMs);
  return slack.calls.slice(from);
}
const post = (event: Json) => callsOf(() => slack.deliver('events_api', event));
/** Of an event to which nothing is due. */
const silently = (event: Json) => callsOf(() => slack.deliver('events_api', event), SILENCE_MS);

describe('in a channel', () => {
  test('the answer stands in the thread of the question', async () => {
    const event = send.mention(slack, { text: FERRY, channel: 'C7', ts: '1700000001.000100' });
    const [call] = await post(event);
    expect(call?.method).toBe('chat.postMessage');
    expect(call?.args).toMatchObject({
      channel: 'C7',
      thread_ts: '1700000001.000100',
      unfurl_links: 'false',
    });
  });

  test('asked within a thread, it stays in that thread', async () => {
    const [call] = await post(send.mention(slack, { text: FERRY, thread: '1700000001.000200' }));
    expect(call?.args.thread_ts).toBe('1700000001.000200');
  });

  test('a mention that comes as app_mention and as message is answered once, in either order', async () => {
    for (const flip of [false, true]) {
      const ts = slack.ts();
      const pair = [
        send.mention(slack, { text: FERRY, ts }),
        send.message(slack, { text: `<@${BOT}> ${FERRY}`, ts }),
      ];
      const calls = await callsOf(() =>
        Promise.all((flip ? pair.reverse() : pair).map((event) => slack.deliver('events_api', event))),
      );
      expect(calls.map(({ method }) => method)).toEqual(['chat.postMessage']);
    }
  });

  test("Slack's word that it is mentioned is enough", async () => {
    const event = send.mention(slack, { text: '' }) as { event: Json };
    event.event.text = `<@WOLDID> ${FERRY}`;
    expect(await post(event)).toHaveLength(1);
  });

  test('a retry with the same event id is not answered again', async () => {
    const event = send.mention(slack, { text: FERRY });
    expect(await post(event)).toHaveLength(1);
    expect(await silently(event)).toHaveLength(0);
  });

  test('the mention alone gets help', async () => {
    const [call] = await post(send.mention(slack, { text: '' }));
    expect(textsOf(call?.args.blocks).join()).toContain('How to ask');
  });

  test("a question of a book's length gets a line, not silence", async () => {
    const [call] = await post(send.mention(slack, { text: 'ferry '.repeat(200_000) }));
    expect(textsOf(call?.args.blocks).join()).toContain('too long');
  });

  test.each([
    ['itself', { user: BOT }],
    ['itself, by its bot id', { more: { bot_id: 'BBOT' } }],
    ['another bot', { more: { bot_id: 'BOTHER' } }],
    ['another bot of the old kind', { more: { subtype: 'bot_message' } }],
    ['Slackbot', { user: 'USLACKBOT' }],
    ['a join', { more: { subtype: 'channel_join' } }],
  ])('%s is never answered', async (_, more) => {
    const text = `<@${BOT}> ${FERRY}`;
    expect(await silently(send.mention(slack, { text: FERRY, ...more }))).toEqual([]);
    expect(await silently(send.message(slack, { text, ...more }))).toEqual([]);
    expect(await silently(send.direct(slack, { text, ...more }))).toEqual([]);
  });
});

describe('follow-ups in a thread', () => {
  const thread = '1700000002.000100';
  const said = (channel: string, text: string) => send.message(slack, { text, channel, thread });
  const followUp = (channel: string, text: string) => post(said(channel, text));

  test('need a mention, unless the channel is set otherwise; the setting is kept over a restart', async () => {
    await post(send.mention(slack, { text: FERRY, channel: 'C8', ts: thread }));
    expect(await silently(said('C8', 'And Reed?'))).toEqual([]);

    const [told] = await post(send.mention(slack, { text: 'follow-ups without mention', channel: 'C8' }));
    expect(textsOf(told?.args.blocks).join()).toContain('without a new mention');
    const [answered] = await followUp('C8', 'And Reed?');
    expect(textsOf(answered?.args.blocks)).toContain(words(1));
    expect(answered?.args.thread_ts).toBe(thread);

    expect(await silently(said('C8', '<@U2> what do you think?'))).toEqual([]);
    expect(
      await silently(send.message(slack, { text: 'ferry', channel: 'C8', thread: '1700000002.999' })),
    ).toEqual([]);

    await driver.restart();
    await post(send.mention(slack, { text: FERRY, channel: 'C8', thread }));
    expect(await followUp('C8', 'And Reed?')).toHaveLength(1);

    await post(send.mention(slack, { text: 'follow-ups with mention', channel: 'C8' }));
    expect(await silently(said('C8', 'And Reed?'))).toEqual([]);
  });
});

describe('edits and deletions', () => {
  async function asked(text: string, channel = 'C9') {
    const ts = slack.ts();
    const [call] = await post(send.mention(slack, { text, channel, ts }));
    return { ts, answer: String(call?.args.ts) };
  }

  test('an edited question updates its answer', async () => {
    const { ts, answer } = await asked(FERRY);
    const calls = await post(send.edited(slack, 'C9', ts, `<@${BOT}> What did Reed say about the ferry?`));
    expect(calls.map(({ method, args }) => [method, args.ts])).toEqual([['chat.update', answer]]);
    expect(textsOf(calls[0]?.args.blocks)).toContain(words(1));
  });

  test('an edit that changes nothing, as a link preview does, changes nothing', async () => {
    const { ts } = await asked(FERRY);
    expect(await silently(send.edited(slack, 'C9', ts, `<@${BOT}> ${FERRY}`))).toEqual([]);
  });

  test('an edit that comes before the answer stands is not lost', async () => {
    const ts = slack.ts();
    const calls = await callsOf(() =>
      Promise.all([
        slack.deliver('events_api', send.mention(slack, { text: FERRY, ts })),
        slack.deliver('events_api', send.edited(slack, 'C1', ts, 'What did Reed say about the ferry?')),
      ]),
    );
    expect(calls.map(({ method }) => method)).toEqual(['chat.postMessage', 'chat.update']);
  });

  test('a deleted question takes its answer along, as does the stone that it leaves', async () => {
    for (const end of [
      (ts: string) => send.deleted(slack, 'C9', ts),
      (ts: string) => send.edited(slack, 'C9', ts, 'This message was deleted.', { subtype: 'tombstone' }),
    ]) {
      const { ts, answer } = await asked(FERRY);
      const calls = await post(end(ts));
      expect(calls.map(({ method, args }) => [method, args.ts])).toEqual([['chat.delete', answer]]);
      expect(await silently(end(ts))).toEqual([]);
    }
  });

  test('edits of other messages are none of its business', async () => {
    expect(await silently(send.edited(slack, 'C9', slack.ts(), `about the ferry`))).toEqual([]);
    expect(await silently(send.deleted(slack, 'C9', slack.ts()))).toEqual([]);
  });
});

describe('in its own tabs', () => {
  test('a direct message shows a status, then the answer with feedback buttons', async () => {
    const calls = await post(send.direct(slack, { text: FERRY, ts: '1700000003.000100' }));
    expect(calls.map(({ method }) => method)).toEqual(['assistant.threads.setStatus', 'chat.postMessage']);
    expect(calls[0]?.args).toMatchObject({ channel_id: 'D1', thread_ts: '1700000003.000100' });
    expect(JSON.stringify(calls[1]?.args.blocks)).toContain('feedback_buttons');
  });

  test('a status that hangs holds nothing up, and is taken off where it comes behind the answer', async () => {
    let release: () => void = () => undefined;
    slack.held.set('assistant.threads.setStatus', new Promise((resolve) => (release = resolve)));
    const from = slack.calls.length;
    const made = () => slack.calls.slice(from).map(({ method, args }) => args.status ?? method);
    await slack.deliver('events_api', send.direct(slack, { text: FERRY, ts: '1700000006.000100' }));
    await slack.until('the answer', () => made().length > 0);
    expect(made()).toEqual(['chat.postMessage']);
    slack.held.clear();
    release();
    await slack.until('the end of the status', () => made().length > 2);
    expect(made()).toEqual(['chat.postMessage', 'is looking through the record…', '']);
  });

  test('a status that Slack refuses holds nothing up', async () => {
    slack.stubs.push(({ method }) =>
      method === 'assistant.threads.setStatus'
        ? { status: 429, headers: { 'retry-after': '30' } }
        : undefined,
    );
    const calls = await post(send.direct(slack, { text: FERRY }));
    slack.stubs.pop();
    expect(calls.map(({ method }) => method)).toEqual(['chat.postMessage']);
  });

  test('a follow-up needs no mention there', async () => {
    await post(send.direct(slack, { text: FERRY }));
    const calls = await post(send.direct(slack, { text: 'And Reed?' }));
    expect(textsOf(calls.at(-1)?.args.blocks)).toContain(words(1));
  });

  test('the Messages tab gets at most four prompts from the story', async () => {
    const [call] = await post(send.appHomeOpened(slack, 'messages'));
    expect(call?.method).toBe('assistant.threads.setSuggestedPrompts');
    const prompts = call?.args.prompts as { title: string; message: string }[];
    expect(prompts.map(({ message }) => message)).toEqual([
      'Who spoke of the ferry?',
      'What is disputed?',
      'What happened when?',
      'Who owns the harbour?',
    ]);
  });

  test("the Home tab shows the story, its people, subjects, accounts, and this person's questions", async () => {
    await post(send.mention(slack, { text: FERRY, user: 'U5' }));
    const [call] = await post(send.appHomeOpened(slack, 'home', 'U5'));
    expect(call).toMatchObject({ method: 'views.publish', args: { user_id: 'U5' } });
    const view = call?.args.view as Json;
    const text = textsOf(view.blocks).join('\n');
    for (const part of [
      'The Harbour Talks',
      'Ada Quill',
      'mayor',
      'the ferry (2)',
      'How to ask',
      '/who-said',
      FERRY,
    ]) {
      expect(text).toContain(part);
    }
    const [other] = await post(send.appHomeOpened(slack, 'home', 'U6'));
    expect(textsOf((other?.args.view as Json | undefined)?.blocks).join('\n')).not.toContain(FERRY);

    const account = buttonsOf(view.blocks as Json[]).find((each) =>
      textsOf(each).join().includes('disputed'),
    );
    const answers = await callsOf(() => slack.deliver('interactive', send.pressAtHome(slack, account ?? {})));
    expect(answers.map(({ method, args }) => [method, args.channel])).toEqual([['chat.postMessage', 'U1']]);
    expect(JSON.stringify(answers[0]?.args.blocks)).toContain('"table"');
  });
});
