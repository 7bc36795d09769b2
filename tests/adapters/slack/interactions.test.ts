import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FAULT, QUOTES } from '../../support/harbour-bot.ts';
import { textsOf } from '../../support/slack-server/check-message.ts';
import { buttonsOf, SlackDriver } from '../../support/slack-server/driver.ts';
import * as send from '../../support/slack-server/payloads.ts';
import type { Call, Json } from '../../support/slack-server/server.ts';

const driver = new SlackDriver('http');
const { slack } = driver;
beforeAll(() => driver.start());
afterAll(async () => {
  await driver.stop();
  expect(slack.faults).toEqual([]);
  expect(slack.interpreted).toEqual([]);
});

const said = (call: Call | undefined) => textsOf(call?.args.blocks).join('\n');
const words = (at: number) => `“${QUOTES[at]?.words}”`;
async function callsOf(act: () => Promise<unknown>) {
  const from = slack.calls.length;
  await driver.watch(act);
  return slack.calls.slice(from);
}
const command = (name: string, text: string, more: Json = {}) =>
  callsOf(() => slack.deliver('slash_commands', send.command(slack, name, text, more)));
const interact = (payload: Json) => callsOf(() => slack.deliver('interactive', payload));
const element = (call: Call | undefined, label: string) => {
  const found = buttonsOf((call?.args.blocks ?? []) as Json[]).find((each) => textsOf(each).includes(label));
  if (!found) throw new Error(`no button "${label}"`);
  return found;
};

describe('commands', () => {
  test.each(['/ask', '/quotes'])('%s without text helps, for the asker only', async (name) => {
    const [call] = await command(name, '  ');
    expect(call).toMatchObject({ method: 'response_url', args: { response_type: 'ephemeral' } });
    expect(said(call)).toContain('How to ask');
  });

  test.each(['/who-said', '/ask', '/quotes', '/timeline', '/story'])('%s help tells how', async (name) => {
    expect(said((await command(name, 'help'))[0])).toContain(`with ${name.slice(1)}`);
  });

  test('are acknowledged with an empty body, before any work', async () => {
    const answer = await slack.post('slash_commands', send.command(slack, '/ask', FAULT));
    expect(answer).toEqual({ status: 200, body: undefined });
    await slack.until('the line about it', () => said(slack.calls.at(-1)).includes('went wrong'));
  });

  test('a response URL that has expired is no reason for silence', async () => {
    slack.stubs.push(({ method }) => (method === 'response_url' ? { status: 404, body: {} } : undefined));
    const [first] = await command('/ask', 'ferry');
    expect(first).toMatchObject({ method: 'chat.postEphemeral', args: { channel: 'C1', user: 'U1' } });
    slack.stubs.push(({ method }) =>
      method === 'chat.postEphemeral' ? { body: { ok: false, error: 'channel_not_found' } } : undefined,
    );
    const [second] = await command('/ask', 'ferry');
    expect(second).toMatchObject({ method: 'chat.postMessage', args: { channel: 'U1' } });
    slack.stubs.length = 0;
  });
});

describe('the form of /who-said', () => {
  async function opened(): Promise<Json> {
    const [call] = await command('/who-said', '');
    expect(call?.method).toBe('views.open');
    return call?.args.view as Json;
  }
  const labels = (answer: Json | undefined) =>
    (answer?.options as { text: { text: string } }[] | undefined)?.map(({ text }) => text.text);

  test('has a select for speaker, addressee, subject and words', async () => {
    const view = await opened();
    const blocks = view.blocks as {
      label: { text: string };
      element: { type: string; min_query_length: number };
    }[];
    expect(blocks.map(({ label }) => label.text)).toEqual(['Speaker', 'Addressee', 'Subject', 'Words']);
    for (const block of blocks)
      expect(block.element).toMatchObject({ type: 'external_select', min_query_length: 0 });
  });

  test('completes from the index with counts, and narrows as the others are chosen', async () => {
    const view = await opened();
    const offer = (facet: string, typed: string, chosen: Record<string, string | null>, metadata?: unknown) =>
      slack.deliver(
        'interactive',
        send.suggestion(
          slack,
          facet,
          typed,
          metadata === undefined ? view : { ...view, private_metadata: metadata },
          send.viewState(chosen),
        ),
      );
    expect(labels(await offer('speaker', '', {}))).toEqual(['Ada Quill (2)', 'Bo Reed (1)', 'Cy Sly (1)']);
    expect(labels(await offer('speaker', 'bo', {}))).toEqual(['Bo Reed (1)']);
    expect(labels(await offer('about', '', { speaker: 'Ada Quill' }))).toEqual([
      'the ferry (1)',
      'the harbour (1)',
    ]);
    expect(labels(await offer('speaker', '', { speaker: 'Bo Reed' }))).toHaveLength(3);
    expect(labels(await offer('speaker', 'nobody', {}))).toEqual([]);

    const [kept] = await interact(
      send.choice(slack, 'speaker', 'Ada Quill', view, send.viewState({ speaker: 'Ada Quill' })),
    );
    expect(kept?.method).toBe('views.update');
    const metadata = (kept?.args.view as Json | undefined)?.private_metadata;
    expect(labels(await offer('about', '', {}, metadata))).toEqual(['the ferry (1)', 'the harbour (1)']);
  });

  test('answers what was chosen, privately, where the command was given', async () => {
    const view = await opened();
    const [call] = await interact(
      send.submit(slack, view, send.viewState({ speaker: 'Bo Reed', about: null })),
    );
    expect(call).toMatchObject({ method: 'response_url', args: { response_type: 'ephemeral' } });
    expect(said(call)).toContain(words(1));
    expect(element(call, 'Share with channel')).toBeDefined();
  });

  test('asks for at least one', async () => {
    const view = await opened();
    const answer = await slack.deliver(
      'interactive',
      send.submit(slack, view, send.viewState({ speaker: null })),
    );
    expect(answer).toMatchObject({
      response_action: 'errors',
      errors: { speaker: expect.stringContaining('at least') },
    });
  });
});

describe('sharing', () => {
  test('posts the answer for all and takes the button away; a second press does nothing more', async () => {
    const [answer] = await command('/ask', 'ferry');
    const press = send.press(slack, {
      element: element(answer, 'Share with channel'),
      hidden: true,
      message: '1.1',
    });
    const calls = await callsOf(() =>
      Promise.all([slack.deliver('interactive', press), slack.deliver('interactive', press)]),
    );
    const posts = calls.filter(({ method }) => method === 'chat.postMessage');
    expect(posts).toHaveLength(1);
    expect(posts[0]?.args.channel).toBe('C1');
    expect(said(posts[0])).toContain('Shared by anna');
    const replaced = calls.find(({ method }) => method === 'response_url');
    expect(replaced?.args.replace_original).toBe(true);
    expect(buttonsOf(replaced?.args.blocks as Json[])).toEqual([]);
  });

  test('says how, where it is not in the channel', async () => {
    const [answer] = await command('/ask', 'ferry');
    slack.stubs.push(({ method }) =>
      method === 'chat.postMessage' ? { body: { ok: false, error: 'not_in_channel' } } : undefined,
    );
    const [call] = await interact(
      send.press(slack, { element: element(answer, 'Share with channel'), hidden: true }),
    );
    slack.stubs.length = 0;
    expect(said(call)).toContain('/invite');
  });

  test('an answer that is no longer known is told', async () => {
    const share = { type: 'button', action_id: 'share', value: '{"answer":"of another time"}' };
    expect(said((await interact(send.press(slack, { element: share, hidden: true })))[0])).toContain(
      'ask again',
    );
    const broken = { type: 'button', action_id: 'page_next', value: 'x' };
    expect(said((await interact(send.press(slack, { element: broken, hidden: true })))[0])).toContain(
      'ask again',
    );
  });

  test('is not offered in a direct message', async () => {
    const [answer] = await command('/ask', 'ferry', { channel_id: 'D1' });
    expect(() => element(answer, 'Share with channel')).toThrow();
  });
});

describe('"This answer is wrong"', () => {
  const kept = () =>
    readFileSync(join(driver.run?.folder ?? '', 'feedback.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Json);

  test('asks why, keeps the line, and thanks', async () => {
    const [answer] = await command('/ask', 'ferry');
    const [opened] = await interact(
      send.press(slack, { element: element(answer, 'This answer is wrong'), hidden: true }),
    );
    expect(opened?.method).toBe('views.open');
    const view = opened?.args.view as Json;
    const state = (value: string) => ({ why: { why: { type: 'plain_text_input', value } } });
    expect(await slack.deliver('interactive', send.submit(slack, view, state('  ')))).toMatchObject({
      response_action: 'errors',
    });
    const [thanks] = await interact(send.submit(slack, view, state('It was Tuesday "really"')));
    expect(said(thanks)).toContain('Thank you');
    expect(kept().at(-1)).toMatchObject({
      platform: 'slack',
      person: 'U1',
      channel: 'C1',
      answer: 'say.q1.q2',
      opinion: 'wrong',
      why: 'It was Tuesday "really"',
    });
  });

  test('the feedback buttons keep a good word at once, and ask why for a bad one', async () => {
    const answers = await driver.watch(() =>
      slack.deliver('events_api', send.direct(slack, { text: 'ferry' })),
    );
    expect(answers).toHaveLength(1);
    const press = (value: string) =>
      interact(
        send.press(slack, {
          element: { type: 'feedback_buttons', action_id: 'feedback', value },
          channel: 'D1',
        }),
      );
    expect(said((await press('good:say.q1'))[0])).toContain('Thank you');
    expect(kept().at(-1)).toMatchObject({ answer: 'say.q1', opinion: 'helpful' });
    expect((await press('bad:say.q1'))[0]?.method).toBe('views.open');
  });
});

describe('"Check this quote"', () => {
  test.each([
    ['as it was said', { text: '“The ferry will sail on Monday”' }, 'Exact', 'Ada Quill'],
    ['altered', { text: '“The ferry will sail on Tuesday”' }, 'Struck out', 'paragraph 4'],
    ['unknown', { text: '“Fish is dear”' }, 'Not on record', 'Nobody'],
    ['without text', { text: '' }, 'no words in that message'],
  ])('%s', async (_, message, ...says) => {
    const [call] = await interact(send.shortcut(slack, 'check_quote', message));
    expect(call).toMatchObject({ method: 'response_url', args: { response_type: 'ephemeral' } });
    for (const word of says) expect(said(call)).toContain(word);
  });

  test('of a message in a thread is answered in the thread', async () => {
    const [call] = await interact(send.shortcut(slack, 'check_quote', { text: '“x”', thread_ts: '1.2' }));
    expect(call?.args.thread_ts).toBe('1.2');
  });
});

test('pages of an open answer turn in place; of a private one, privately', async () => {
  const from = slack.calls.length;
  await driver.mention('What happened when?');
  const open = slack.calls[from];
  // Somebody else: one person has asked enough in this file to be slowed.
  const next = { element: element(open, 'More'), message: String(open?.args.ts), user: 'U2' };
  const [turned] = await interact(send.press(slack, next));
  expect(turned).toMatchObject({ method: 'chat.update', args: { ts: open?.args.ts, channel: 'C1' } });
  expect(said(turned)).toContain('Page 2 of');
  const [hidden] = await interact(send.press(slack, { ...next, hidden: true }));
  expect(hidden).toMatchObject({ method: 'response_url', args: { replace_original: true } });
});
