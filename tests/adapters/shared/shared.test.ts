import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { channelSettingsFile, channelSettingsInMemory } from '../../../adapters/shared/channel-settings.ts';
import { feedbackFile } from '../../../adapters/shared/feedback.ts';
import { createFlood } from '../../../adapters/shared/flood.ts';
import { createHealth, serveHealth } from '../../../adapters/shared/health.ts';
import { createLog } from '../../../adapters/shared/log.ts';
import { paginate } from '../../../adapters/shared/paginate.ts';
import { readAddress, readChoice, readText, readWhole } from '../../../adapters/shared/read-setting.ts';
import { rememberQuestions } from '../../../adapters/shared/recent.ts';
import { once, rememberEvents } from '../../../adapters/shared/seen-events.ts';
import { createServices } from '../../../adapters/shared/services.ts';
import { createInFlight } from '../../../adapters/shared/shutdown.ts';
import { withinAddress } from '../../../adapters/shared/within-address.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'on-the-record-'));

describe('settings', () => {
  const where = 'the place';
  test.each([
    ['wrong shape', () => readText({ A: 'x' }, 'A', { where, pattern: /^\d$/, shape: 'a digit' }), '"x"'],
    ['no number', () => readWhole({ A: '3.5' }, 'A', { where, min: 1, max: 9 }), 'from 1 to 9'],
    ['too large', () => readWhole({ A: '10' }, 'A', { where, min: 1, max: 9 }), 'from 1 to 9'],
    ['no choice', () => readChoice({ A: 'c' }, 'A', ['a', 'b'], { where }), 'a or b'],
    ['no address', () => readAddress({ A: 'ftp://x' }, 'A', { where }), 'http://'],
  ])('%s: the error names the setting and the place to fix it', (_, read, says) => {
    expect(read).toThrow(/^A must be .*Where to fix it: the place\.$/);
    expect(read).toThrow(says);
  });

  test('a blank setting is an absent one', () => {
    expect(readText({ A: '  ' }, 'A', { where })).toBeUndefined();
  });

  test('a secret is never printed', () => {
    const read = () =>
      readText({ A: 'hush' }, 'A', { where, pattern: /^xoxb-/, shape: 'a token', secret: true });
    expect(read).toThrow(/^A must be a token; what is there does not/);
    expect(read).not.toThrow(/hush/);
  });

  test('a log line never shows a token', () => {
    const lines: string[] = [];
    createLog('info', (line) => lines.push(line)).error('refused: xoxb-12-ab xapp-1-A-b');
    expect(lines).toEqual(['error: refused: [token] [token]']);
  });
});

describe('events seen', () => {
  test('ten minutes later still seen, an hour later not', async () => {
    let now = 1;
    const seen = rememberEvents({ now: () => now });
    expect(await seen.claim('Ev1')).toBe(true);
    now += 10 * 60_000;
    expect(await seen.claim('Ev1')).toBe(false);
    now += 60 * 60_000;
    expect(await seen.claim('Ev1')).toBe(true);
  });

  test('two events of one message, at the same time: the work is done once', async () => {
    const seen = rememberEvents();
    const work = vi.fn(async () => {});
    const did = await Promise.all([once(seen, ['Ev1', 'C1:1'], work), once(seen, ['Ev2', 'C1:1'], work)]);
    expect(did).toEqual([true, false]);
    expect(work).toHaveBeenCalledTimes(1);
  });

  test('work that fails is released', async () => {
    const seen = rememberEvents();
    const fails = once(seen, ['Ev1', 'C1:1'], () => Promise.reject(new Error('no')));
    await expect(fails).rejects.toThrow('no');
    expect(await once(seen, ['Ev2', 'C1:1'], async () => {})).toBe(true);
  });
});

describe('floods', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('the third question waits, with one line; another person does not', async () => {
    const flood = createFlood({ burst: 2, everyMs: 1000 });
    const done: string[] = [];
    const slowed = vi.fn(async () => {});
    const ask = (who: string, what: string) => flood.take(who, async () => void done.push(what), slowed);
    const all = [ask('a', '1'), ask('a', '2'), ask('a', '3'), ask('a', '4'), ask('b', '5')];
    await vi.advanceTimersByTimeAsync(0);
    expect(done).toEqual(['1', '2', '5']);
    await vi.advanceTimersByTimeAsync(1000);
    expect(done).toEqual(['1', '2', '5', '3']);
    await vi.advanceTimersByTimeAsync(1000);
    await Promise.all(all);
    expect(done).toEqual(['1', '2', '5', '3', '4']);
    expect(slowed.mock.calls).toEqual([['waits']]);
  });

  test('a steady pace is not slowed', async () => {
    const flood = createFlood({ burst: 2, growMs: 300 });
    const slowed = vi.fn(async () => {});
    for (let at = 0; at < 50; at += 1) {
      await flood.take('a', async () => {}, slowed);
      await vi.advanceTimersByTimeAsync(300);
    }
    expect(slowed).not.toHaveBeenCalled();
  });

  test('what is one too many is refused, and said so once', async () => {
    const flood = createFlood({ burst: 1, everyMs: 1000, waiting: 1 });
    const work = vi.fn(async () => {});
    const slowed = vi.fn(async () => {});
    const all = [1, 2, 3, 4].map(() => flood.take('a', work, slowed));
    await vi.advanceTimersByTimeAsync(5000);
    await Promise.all(all);
    expect(work).toHaveBeenCalledTimes(2);
    expect(slowed.mock.calls).toEqual([['waits'], ['refused']]);
  });

  test('a stop lets what waits go', async () => {
    const flood = createFlood({ burst: 1, everyMs: 60_000 });
    const work = vi.fn(async () => {});
    const all = [1, 2, 3].map(() => flood.take('a', work, async () => {}));
    flood.openGates();
    await Promise.all(all);
    expect(work).toHaveBeenCalledTimes(3);
  });
});

test('at another address ids, channels and what is left to take up are others', async () => {
  const shared = createServices(
    {},
    {
      seen: rememberEvents(),
      feedback: { keep: async () => undefined },
      channels: channelSettingsInMemory(),
      recent: rememberQuestions(),
    },
  );
  const there = withinAddress(shared, 'http://127.0.0.1:1/');
  expect(await there.seen.claim('Ev1')).toBe(true);
  expect(await shared.seen.claim('Ev1')).toBe(true);
  await there.channels.set('C1', { followUps: 'without mention' });
  expect(there.channels.get('C1').followUps).toBe('without mention');
  expect(shared.channels.get('C1').followUps).toBe('with mention');
  there.takeUp.set('slack', async () => undefined);
  expect(there.takeUp.get('slack')).toBeDefined();
  expect(shared.takeUp.get('slack')).toBeUndefined();
  expect(withinAddress(shared, undefined)).toBe(shared);
});

test('feedback is kept, one line each', async () => {
  const path = join(folder(), 'deep', 'feedback.jsonl');
  const store = feedbackFile(path, () => new Date(0));
  const entry = {
    platform: 'p',
    person: 'U1',
    channel: 'C1',
    answer: 'a',
    opinion: 'wrong',
    why: 'no\n"',
  } as const;
  await store.keep(entry);
  await store.keep({ ...entry, opinion: 'helpful' });
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { at: '1970-01-01T00:00:00.000Z', ...entry },
    { at: '1970-01-01T00:00:00.000Z', ...entry, opinion: 'helpful' },
  ]);
});

describe('channel settings', () => {
  test('by id, kept over a restart, the rest at their defaults', async () => {
    const path = join(folder(), 'channels.json');
    await channelSettingsFile(path).set('C1', { followUps: 'without mention' });
    const again = channelSettingsFile(path);
    expect(again.get('C1').followUps).toBe('without mention');
    expect(again.get('C2').followUps).toBe('with mention');
    await again.set('C2', { longExchanges: 'in a thread' });
    expect(channelSettingsFile(path).get('C1').followUps).toBe('without mention');
  });

  test('of two processes with one file neither loses what the other has set', async () => {
    const path = join(folder(), 'channels.json');
    const [one, other] = [channelSettingsFile(path), channelSettingsFile(path)];
    await one.set('C1', { followUps: 'without mention' });
    await other.set('C2', { longExchanges: 'in a thread' });
    const again = channelSettingsFile(path);
    expect([again.get('C1').followUps, again.get('C2').longExchanges]).toEqual([
      'without mention',
      'in a thread',
    ]);
  });

  test('a file that cannot be read is an error that names it', () => {
    const path = join(folder(), 'channels.json');
    writeFileSync(path, '{"C1": {"followUps": "perhaps"}}');
    expect(() => channelSettingsFile(path)).toThrow(path);
  });
});

describe('stop', () => {
  test('waits for what is under way and begins nothing new', async () => {
    const inFlight = createInFlight();
    let finish = () => {};
    const work = inFlight.run(() => new Promise<string>((resolve) => (finish = () => resolve('done'))));
    const drained = inFlight.drain();
    expect(await inFlight.run(async () => 'new')).toBeUndefined();
    finish();
    expect(await work).toBe('done');
    expect(await drained).toBe(true);
  });

  test('does not wait for ever', async () => {
    const inFlight = createInFlight();
    void inFlight.run(() => new Promise(() => {}));
    expect(await inFlight.drain(5)).toBe(false);
  });
});

test('/healthz tells the state, other paths are unknown', async () => {
  const health = createHealth();
  const server = await serveHealth(health, { host: '127.0.0.1', port: 0 });
  const get = (path: string) => fetch(`http://127.0.0.1:${server.port}${path}`);
  expect((await get('/healthz')).status).toBe(503);
  health.set('chat', 'connected');
  const response = await get('/healthz');
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ status: 'ok', platforms: { chat: 'connected' } });
  expect((await get('/')).status).toBe(404);
  await server.close();
});

test('pages hold every item once, in order, within the limits wherever an item fits at all', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(40)),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 60 }),
      (items, most, budget) => {
        const pages = paginate(items, (size) => [1, size], [most, budget]);
        expect(pages.flat()).toEqual(items);
        for (const page of pages) {
          const sum = page.reduce((total, size) => total + size, 0);
          expect(page.length <= most && (sum <= budget || page.length === 1)).toBe(true);
        }
      },
    ),
  );
});
