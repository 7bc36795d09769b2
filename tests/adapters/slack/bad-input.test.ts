import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { QUOTES } from '../../support/harbour-bot.ts';
import { textsOf } from '../../support/slack-server/check-message.ts';
import * as send from '../../support/slack-server/payloads.ts';
import { type Run, startOverHttp, startOverSocket } from '../../support/slack-server/run.ts';
import { type Json, SlackServer } from '../../support/slack-server/server.ts';

const FERRY = 'What did Quill say about the ferry?';
const JSON_TYPE = 'application/json';
const FORM = 'application/x-www-form-urlencoded';
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('signed HTTP', () => {
  const slack = new SlackServer();
  let run: Run;
  beforeAll(async () => {
    await slack.start();
    run = await startOverHttp(slack);
  });
  afterAll(async () => {
    // Whatever came in, it still answers.
    await slack.deliver('events_api', send.mention(slack, { text: FERRY }));
    await slack.until('an answer at the end', () => slack.of('chat.postMessage').length === 1);
    await run.stop();
    await slack.stop();
    expect(slack.faults).toEqual([]);
  });
  const event = () => JSON.stringify(send.mention(slack, { text: FERRY }));
  const now = () => Math.floor(Date.now() / 1000);

  test.each([
    ['an unsigned request', () => slack.postRaw(event(), JSON_TYPE, { unsigned: true }), 401],
    ['a wrong signature', () => slack.postRaw(event(), JSON_TYPE, { secret: 'another' }), 401],
    ['a stale timestamp', () => slack.postRaw(event(), JSON_TYPE, { timestamp: now() - 600 }), 401],
    ['a timestamp that is none', () => slack.postRaw(event(), JSON_TYPE, { timestamp: Number.NaN }), 401],
    ['malformed JSON', () => slack.postRaw('{"type":', JSON_TYPE), 400],
    ['malformed JSON in a form', () => slack.postRaw('payload=%7B', FORM), 400],
    ['a megabyte', () => slack.postRaw(JSON.stringify({ text: 'x'.repeat(1_000_000) }), JSON_TYPE), 413],
    ['an unsigned megabyte', () => slack.postRaw('x'.repeat(1_048_576), JSON_TYPE, { unsigned: true }), 401],
    ['an event of null', () => slack.postRaw('{"type":"event_callback","event":null}', JSON_TYPE), 500],
  ])('%s is refused', async (_, act, status) => {
    const before = slack.calls.length;
    // A body over the limit may be cut off before its answer is read.
    const got = await act().then(
      (answer) => answer.status,
      () => 413,
    );
    expect([status, status === 401 ? 413 : status]).toContain(got);
    expect(slack.calls.length).toBe(before);
  });

  test.each([
    [
      'an event of an unknown kind',
      { type: 'event_callback', event_id: 'E1', event: { type: 'planet_aligned' } },
    ],
    ['a message of nothing', { type: 'event_callback', event_id: 'E2', event: { type: 'message' } }],
    [
      'a mention with numbers for texts',
      { type: 'event_callback', event: { type: 'app_mention', channel: 1, ts: 2, text: 3, user: 4 } },
    ],
    [
      'a home of nobody',
      { type: 'event_callback', event_id: 'E3', event: { type: 'app_home_opened', tab: 7 } },
    ],
    [
      'an edit of nothing',
      {
        type: 'event_callback',
        event_id: 'E4',
        event: { type: 'message', subtype: 'message_changed', channel: 'C1' },
      },
    ],
  ])('%s is left alone', async (_, body) => {
    const before = slack.calls.length;
    // Bolt itself trips over some of these, and answers 500; Slack would send them again, in vain.
    expect([200, 500]).toContain((await slack.post('events_api', body)).status);
    await pause(80);
    expect(slack.calls.length).toBe(before);
  });

  test('a challenge is answered where it is signed, and only there', async () => {
    const body = JSON.stringify({ type: 'url_verification', challenge: 'abc' });
    expect(await slack.postRaw(body, JSON_TYPE)).toEqual({ status: 200, body: { challenge: 'abc' } });
    expect((await slack.postRaw(body, JSON_TYPE, { unsigned: true })).status).toBe(401);
  });

  test('other paths are unknown, /healthz is not', async () => {
    expect((await fetch(`${slack.app}/`)).status).toBe(404);
    expect((await fetch(`${slack.app}/slack/events`)).status).toBe(404);
    const health = await fetch(`${slack.app}/healthz`);
    expect([health.status, await health.json()]).toEqual([
      200,
      { status: 'ok', platforms: { slack: 'connected' } },
    ]);
  });

  test('a request that is no HTTP ends that connection only', async () => {
    const port = Number(new URL(slack.app ?? '').port);
    const answer = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connect(port, '127.0.0.1', () => socket.write('\0\0GARBAGE\r\n\r\n'));
      socket.on('data', (data) => (text += String(data)));
      socket.on('close', () => resolve(text));
    });
    expect(answer).toContain('400 Bad Request');
  });

  test('a button, a form or a choice in no known shape brings nothing down', async () => {
    const base = { type: 'block_actions', user: { id: 'U1' }, team: { id: 'T1' } };
    for (const payload of [
      { ...base, actions: [{ action_id: 'ask_0', value: { a: 1 } }] },
      { ...base, user: 'U1', actions: [{ action_id: 'share' }] },
      { ...base, actions: [] },
      { ...base, type: 'view_submission', view: { callback_id: 'wrong_answer', state: { values: {} } } },
      { ...base, type: 'view_submission', view: { callback_id: 'who_said' } },
      {
        ...base,
        type: 'block_suggestion',
        action_id: 'speaker',
        value: null,
        view: { private_metadata: '{' },
      },
      { ...base, type: 'message_action', callback_id: 'check_quote', message: null },
    ]) {
      void slack.post('interactive', payload).catch(() => undefined);
    }
    await pause(300);
    expect((await fetch(`${slack.app}/healthz`)).status).toBe(200);
    slack.calls.length = 0;
  });
});

describe('Socket Mode', () => {
  const slack = new SlackServer();
  let run: Run;
  beforeAll(async () => {
    await slack.start();
    run = await startOverSocket(slack);
  });
  afterAll(async () => {
    await run.stop();
    await slack.stop();
  });

  test('frames of any shape bring nothing down', async () => {
    for (const frame of [
      'not json',
      'null',
      '[]',
      '7',
      '{"type":"events_api","envelope_id":"e1"}',
      '{"type":"events_api","envelope_id":"e2","payload":{}}',
      '{"type":"events_api","envelope_id":"e3","payload":{"event":{}}}',
      '{"type":"events_api","envelope_id":"e4","payload":{"type":"event_callback","event":{"type":"app_mention"}}}',
      '{"type":"from_the_future","envelope_id":"e5","payload":{}}',
      '{"type":"slash_commands","envelope_id":"e6","payload":{"command":"/ask"}}',
      '{"type":"interactive","envelope_id":"e7","payload":{"type":"block_actions"}}',
    ]) {
      slack.sendRaw(frame);
    }
    await pause(200);
    slack.calls.length = 0;
    await slack.deliver('events_api', send.mention(slack, { text: FERRY }));
    await slack.until('an answer', () => slack.of('chat.postMessage').length === 1);
    expect(slack.connections).toBe(1);
  });

  test.each([
    ['<!channel> <!here> @everyone <@U1> who spoke of markup?'],
    ['*who* _spoke_ of ~markup~ `now`? &amp;lt;!channel&amp;gt;'],
    ['who spoke of markup? \u202e\u0000\ud800 \u2066'],
    [`who spoke of markup? ${'🤥'.repeat(500)}`],
    ['who spoke of markup? {"type":"section"} {{token}} %s'],
  ])('hostile text is read as text: %s', async (text) => {
    const from = slack.calls.length;
    await slack.deliver('events_api', send.mention(slack, { text }));
    await slack.until(
      'an answer',
      () => slack.of('chat.postMessage').length > 0 && slack.calls.length > from,
    );
    const call = slack.calls.at(-1);
    expect(textsOf(call?.args.blocks as Json[])).toContain(`“${QUOTES[3]?.words}”`);
    expect(slack.interpreted).toEqual([]);
    expect(slack.faults).toEqual([]);
  });
});
