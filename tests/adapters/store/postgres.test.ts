import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLog } from '../../../adapters/shared/log.ts';
import { openStore } from '../../../adapters/store/main.ts';
import { AGES } from '../../../adapters/store/settings.ts';
import { serverPrograms, startPostgres, type TestServer } from '../../support/postgres.ts';
import { storeSuite } from './suite.ts';

const programs = serverPrograms();
let server: TestServer | undefined;

if (!programs && !process.env.CI) {
  console.warn(
    'No PostgreSQL server is installed: the tests that need one are left out. .ci/run installs it.',
  );
}

describe.skipIf(!programs && !process.env.CI)('PostgreSQL', () => {
  beforeAll(async () => {
    if (!programs) throw new Error('No PostgreSQL server is installed: apt-get install postgresql.');
    server = await startPostgres(programs);
  }, 60_000);
  afterAll(() => server?.remove(), 60_000);
  const database = () => server?.database() ?? '';
  const files = () => mkdtempSync(join(tmpdir(), 'store-'));
  const settings = (url: string, folder = files()) => ({
    url,
    folder,
    ages: AGES,
    feedbackFile: join(folder, 'feedback.jsonl'),
    channelsFile: join(folder, 'channels.json'),
  });

  storeSuite('on a server', () => ({ url: database(), folder: '' }));

  it('is shared by copies: one of them answers, and all see what a channel has set', async () => {
    const url = database();
    const log = createLog('error');
    // They start together, on an empty database.
    const copies = await Promise.all([1, 2, 3].map(() => openStore(settings(url), log, 10_000)));
    const ids = Array.from({ length: 50 }, (_, at) => `Ev${at}`);
    const claims = await Promise.all(ids.flatMap((id) => copies.map(({ seen }) => seen.claim(id))));
    expect(claims.filter(Boolean)).toHaveLength(50);
    await copies[0]?.channels.set('C1', { follows: ['ferry'] });
    await expect.poll(() => copies[2]?.channels.get('C1').follows, { timeout: 8000 }).toEqual(['ferry']);
    // What a living copy is at work on is nobody else's.
    expect(await copies[1]?.seen.orphans(10)).toEqual([]);
    await Promise.all(copies.map((store) => store.close()));
  });

  it('may go and come back: answers go on, and what was confirmed is there', async () => {
    const url = database();
    const lines: string[] = [];
    const store = await openStore(
      settings(url),
      createLog('info', (line) => lines.push(line)),
      10_000,
    );
    const wrong = { platform: 'here', person: 'U1', channel: 'C1', answer: 'a1', opinion: 'wrong' } as const;
    await store.feedback.keep(wrong);
    server?.stop('immediate');
    expect(await store.seen.claim('Ev1')).toBe(true);
    expect(await store.seen.claim('Ev1')).toBe(false);
    await store.seen.done?.('Ev1');
    await store.feedback.keep({ ...wrong, answer: 'a2' });
    store.memory.keepConversation('here:C1', ['who?']);
    expect(await store.memory.conversation('here:C1')).toEqual(['who?']);
    await expect(store.channels.set('C1', { follows: ['ferry'] })).rejects.toThrow();
    expect(store.channels.get('C1').follows).toEqual([]);
    expect(lines.some((line) => /store: lost/.test(line))).toBe(true);
    server?.start();
    await expect.poll(() => store.up, { timeout: 20_000 }).toBe(true);
    expect((await store.wrongAnswers()).map(({ answer }) => answer)).toEqual(['a1', 'a2']);
    await store.close();
    const next = await openStore(settings(url), createLog('error'), 10_000);
    expect(await next.seen.claim('Ev1')).toBe(false);
    expect(await next.memory.conversation('here:C1')).toEqual(['who?']);
    await next.close();
  }, 60_000);

  it('may start later than the bot', async () => {
    const url = database();
    server?.stop();
    const lines: string[] = [];
    const store = await openStore(
      settings(url),
      createLog('info', (line) => lines.push(line)),
      100,
    );
    expect(store.up).toBe(false);
    expect(await store.seen.claim('Ev1')).toBe(true);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^warn: store: .*from memory/);
    expect(lines[0]).not.toContain(url);
    server?.start();
    await expect.poll(() => store.up, { timeout: 20_000 }).toBe(true);
    await store.close();
  }, 60_000);
});
