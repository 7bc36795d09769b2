import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FAULT, QUOTES } from '../../support/harbour-bot.ts';
import { textsOf } from '../../support/slack-server/check-message.ts';
import * as send from '../../support/slack-server/payloads.ts';
import { type Run, startOverHttp, startOverSocket } from '../../support/slack-server/run.ts';
import { BOT, type Call, SlackServer } from '../../support/slack-server/server.ts';

let slack: SlackServer;
let run: Run | undefined;
beforeEach(async () => {
  slack = new SlackServer();
  await slack.start();
});
afterEach(async () => {
  await run?.stop();
  await slack.stop();
  expect(slack.faults).toEqual([]);
});

const FERRY = 'What did Quill say about the ferry?';
const answers = () => slack.of('chat.postMessage');
const said = (call: Call | undefined) => textsOf(call?.args.blocks).join('\n');
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('200 mentions at once, every tenth sent twice, a dropped connection and a 429 in the middle', () => {
  const mentions = () =>
    Array.from({ length: 200 }, (_, at) =>
      send.mention(slack, { text: FERRY, user: `U${at % 50}`, channel: `C${at % 7}` }),
    );

  function refuseOne(at: number): void {
    let posts = 0;
    slack.stubs.push(({ method }) => {
      if (method !== 'chat.postMessage') return undefined;
      posts += 1;
      return posts === at ? { status: 429, headers: { 'retry-after': '1' }, body: { ok: false } } : undefined;
    });
  }

  test.each(['socket', 'http'] as const)('over %s each is answered exactly once', async (mode) => {
    run = await (mode === 'http' ? startOverHttp : startOverSocket)(slack);
    refuseOne(90);
    const events = mentions();
    const sent = events.map(async (event, at) => {
      await slack.deliver('events_api', event);
      if (at % 10 === 0) await slack.deliver('events_api', event);
    });
    if (mode === 'socket') {
      await slack.until('half of the acknowledgements', () => slack.unacknowledged <= 110);
      expect(slack.unacknowledged).toBeGreaterThan(50);
      slack.drop();
    }
    await Promise.all(sent);
    await slack.until('all answers', () => answers().length >= 200, 25_000);
    await pause(300);
    const threads = answers().map(({ args }) => `${args.channel}:${args.thread_ts}`);
    const asked = events.map(({ event }) => event as { channel: string; ts: string });
    expect(threads.sort()).toEqual(asked.map(({ channel, ts }) => `${channel}:${ts}`).sort());
    expect(slack.connections).toBe(mode === 'http' ? 0 : 2);
  });
});

describe('never silent', () => {
  test('a message that Slack refuses is followed by a line, and a retry of the event is answered', async () => {
    run = await startOverSocket(slack);
    let refusals = 0;
    slack.stubs.push(({ method }) => {
      if (method !== 'chat.postMessage' || refusals > 0) return undefined;
      refusals += 1;
      return { body: { ok: false, error: 'msg_blocks_too_long' } };
    });
    const event = send.mention(slack, { text: FERRY });
    await slack.deliver('events_api', event);
    await slack.until('the line', () => answers().length === 1);
    expect(said(answers()[0])).toContain('went wrong');
    await slack.deliver('events_api', event);
    await slack.until('the answer', () => answers().length === 2);
    expect(said(answers()[1])).toContain(QUOTES[0]?.words);
    await slack.until('the end of the line', () => slack.of('chat.delete').length === 1);
    expect(slack.of('chat.delete')[0]?.args.ts).toBe(answers()[0]?.args.ts);
  });

  test('a fault in the middle leaves the log without the question, and the bot running', async () => {
    run = await startOverSocket(slack);
    await slack.deliver('events_api', send.mention(slack, { text: `secret matter, ${FAULT}` }));
    await slack.until('the line', () => answers().length === 1);
    await slack.deliver('events_api', send.mention(slack, { text: FERRY }));
    await slack.until('the answer', () => answers().length === 2);
    expect(run.output()).toContain('error: slack:');
    expect(run.output()).not.toMatch(/secret matter|xoxb-|xapp-/);
  });

  test('a Web API that fails for a moment is asked again', async () => {
    run = await startOverSocket(slack);
    let failures = 0;
    slack.stubs.push(({ method }) => {
      if (method !== 'chat.postMessage' || failures === 2) return undefined;
      failures += 1;
      return { status: 503, body: {} };
    });
    await slack.deliver('events_api', send.mention(slack, { text: FERRY }));
    await slack.until('the answer', () => answers().length === 1);
    expect(said(answers()[0])).toContain(QUOTES[0]?.words);
  });
});

test("one person's flood is slowed with one polite line; another does not notice; nothing is lost", async () => {
  run = await startOverSocket(slack);
  const flood = Array.from({ length: 24 }, () => send.mention(slack, { text: FERRY, user: 'UFAST' }));
  await Promise.all(flood.map((event) => slack.deliver('events_api', event)));
  await slack.deliver('events_api', send.mention(slack, { text: FERRY, user: 'UCALM', channel: 'C2' }));
  await slack.until('the other answer', () => answers().some(({ args }) => args.channel === 'C2'), 500);
  expect(answers().length).toBeLessThan(24);
  const lines = slack.of('chat.postEphemeral');
  expect(lines.map(({ args }) => args.user)).toEqual(['UFAST']);
  expect(said(lines[0])).toContain('one by one');
  await slack.until('all the rest', () => answers().length === 25, 10_000);
  expect(slack.of('chat.postEphemeral')).toHaveLength(1);
});

test('the other event of a message and an edit of it are acknowledged while its answer waits', async () => {
  run = await startOverSocket(slack);
  let posts = 0;
  slack.stubs.push(({ method }) => {
    if (method !== 'chat.postMessage') return undefined;
    posts += 1;
    return posts === 1
      ? { status: 429, headers: { 'retry-after': '2' }, body: { ok: false, error: 'ratelimited' } }
      : undefined;
  });
  const [channel, ts] = ['C1', slack.ts()];
  await slack.deliver('events_api', send.mention(slack, { text: FERRY, channel, ts }));
  await slack.deliver('events_api', send.message(slack, { text: `<@${BOT}> ${FERRY}`, channel, ts }));
  const edit = `<@${BOT}> What did Reed say about the ferry?`;
  await slack.deliver('events_api', send.edited(slack, channel, ts, edit));
  expect(slack.of('chat.update')).toEqual([]);
  await slack.until('the edited answer', () => slack.of('chat.update').length === 1);
  expect(posts).toBe(2);
});

test('an event that comes several times at once is answered once, and each time acknowledged', async () => {
  run = await startOverSocket(slack);
  for (let round = 0; round < 10; round++) {
    const event = send.mention(slack, { text: FERRY, user: `U${round}` });
    await Promise.all(Array.from({ length: 4 }, () => slack.deliver('events_api', event)));
    await slack.until('the answer', () => answers().length > round);
  }
  expect(slack.unacknowledged).toBe(0);
  expect(answers()).toHaveLength(10);
});

test('a command that comes twice after a lost acknowledgement is answered once', async () => {
  run = await startOverSocket(slack);
  await slack.deliverTwice('slash_commands', send.command(slack, '/ask', FERRY));
  await slack.until('the answer', () => slack.of('response_url').length > 0);
  await pause(200);
  expect(slack.of('response_url')).toHaveLength(1);
});

describe('connections', () => {
  test.each(['drop', 'disconnect'] as const)(
    'after a %s it connects again by itself and goes on',
    async (how) => {
      run = await startOverSocket(slack);
      if (how === 'drop') slack.drop();
      else slack.sendRaw('{"type":"disconnect","reason":"refresh_requested"}');
      await slack.until('a second connection', () => slack.connections === 2, 12_000);
      await slack.deliver('events_api', send.mention(slack, { text: FERRY }));
      await slack.until('the answer', () => answers().length === 1);
    },
  );

  test('also where Slack cannot be reached for a while', async () => {
    run = await startOverSocket(slack);
    let refusals = 0;
    slack.stubs.push(({ method }) => {
      if (method !== 'apps.connections.open' || refusals === 2) return undefined;
      refusals += 1;
      return { status: 500, body: {} };
    });
    slack.drop();
    await slack.until('a second connection', () => slack.connections === 2, 20_000);
    expect(refusals).toBe(2);
  });
});

describe('a stop', () => {
  test.each(['socket', 'http'] as const)(
    'over %s lets the answer under way finish, and ends with 0',
    async (mode) => {
      run = await (mode === 'http' ? startOverHttp : startOverSocket)(slack);
      let held = false;
      slack.stubs.push(({ method }) => {
        if (method !== 'chat.postMessage' || held) return undefined;
        held = true;
        return { status: 429, headers: { 'retry-after': '1' }, body: {} };
      });
      await slack.deliver('events_api', send.mention(slack, { text: FERRY }));
      await slack.until('the first try', () => held || answers().length > 0);
      await pause(100);
      const ended = run.stop();
      await pause(300);
      if (mode === 'http') {
        const late = slack.post('events_api', send.mention(slack, { text: FERRY }));
        await expect(late.then(({ status }) => status === 503)).rejects.toThrow();
      } else {
        expect(slack.sockets).toHaveLength(0);
      }
      expect(await ended).toBe(0);
      expect(answers()).toHaveLength(1);
    },
  );

  test('while the connection is down ends with 0 too', async () => {
    run = await startOverSocket(slack);
    slack.drop();
    await pause(200);
    expect(await run.stop()).toBe(0);
    expect(slack.connections).toBe(1);
  });

  test('questions that wait their turn in a flood are answered before the end', async () => {
    run = await startOverSocket(slack);
    const flood = Array.from({ length: 26 }, () => send.mention(slack, { text: FERRY, user: 'UFAST' }));
    await Promise.all(flood.map((event) => slack.deliver('events_api', event)));
    await slack.until('the first', () => answers().length >= 20);
    expect(await run.stop()).toBe(0);
    expect(answers()).toHaveLength(26);
  });
});
