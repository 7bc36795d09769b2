import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLog } from '../../../adapters/shared/log.ts';
import { createConnection } from '../../../adapters/store/connection.ts';
import { StoreSlow } from '../../../adapters/store/database.ts';
import { openStore } from '../../../adapters/store/main.ts';
import { openPostgres } from '../../../adapters/store/open-postgres.ts';
import { AGES } from '../../../adapters/store/settings.ts';
import { madeUpArticles } from '../../../bench/made-up-articles.ts';
import { createBot, inArchive, onDisk } from '../../../src/index.ts';
import { keepStory } from '../../../src/ingest/keep/story-files.ts';
import { serverPrograms, startPostgres, type TestServer } from '../../support/postgres.ts';
import { otherStory, tinyStory } from '../../support/tiny-story.ts';
import { writeStories } from '../../support/write-story.ts';
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
    expect(await copies[1]?.seen.orphans(10, ['here'])).toEqual([]);
    await Promise.all(copies.map((store) => store.close()));
  });

  it('holds an archive that answers as an index in memory does, and follows what changes', async () => {
    const url = database();
    const log = createLog('error');
    const store = await openStore(settings(url), log, 10_000);
    const other = await openStore(settings(url), log, 10_000);
    if (!store.archive || !other.archive) throw new Error('a server holds an archive');
    const articles = [...madeUpArticles(60)];
    const folder = writeStories(tinyStory, otherStory, ...articles.map(({ story }) => story));
    const memory = createBot(onDisk(folder));
    // Two copies that start together put each story in once.
    const libraries = await Promise.all([inArchive(folder, store.archive), inArchive(folder, other.archive)]);
    expect(await store.archive.stories()).toHaveLength(62);
    const asks = ['who said "not one mile"?', ...articles.flatMap(({ asks }) => asks.slice(0, 2))];
    for (const [at, bot] of libraries.map((library) => createBot(library)).entries()) {
      for (const text of asks.slice(0, at === 0 ? asks.length : 10)) {
        await bot.ready?.({ asked: { text } });
        const ask = { text, conversation: `${at} ${text}` };
        expect(bot.ask(ask).answer.evidence[0], text).toEqual(memory.ask(ask).answer.evidence[0]);
      }
    }
    const [library] = libraries;
    const story = structuredClone(tinyStory);
    for (const said of story.statements)
      said.quotes = said.quotes.map((quote) => quote.replace('not one mile', 'not a single furlong'));
    keepStory(join(folder, tinyStory.id), story);
    rmSync(join(folder, otherStory.id), { recursive: true });
    expect([...((await library?.refresh?.()) ?? [])].sort()).toEqual([otherStory.id, tinyStory.id].sort());
    const found = async (said: string) => {
      await library?.prepare?.({ text: said, said });
      return library?.candidates({ text: said, said }).map(({ story }) => story);
    };
    expect((await found('not a single furlong'))?.[0]).toBe(tinyStory.id);
    expect(await found('a single furlong on every bridge of Elm')).not.toContain(otherStory.id);
    expect(await store.archive.words(['furlong', 'mile'], [])).toMatchObject([{ word: 'furlong' }]);
    // The next start finds all in place.
    const told: string[] = [];
    const next = await inArchive(folder, other.archive, { tell: (line) => told.push(line) });
    expect([next.stories.length, told]).toEqual([61, []]);
    // Without the database nothing is found, and nothing breaks.
    await store.close();
    const bot = createBot(library ?? []);
    await bot.ready?.({ asked: { text: 'who said "nobody"?' } });
    expect(bot.ask({ text: 'who said "nobody"?', conversation: 'down' }).answer.id).not.toBe('');
    await other.close();
  }, 60_000);

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

  it('keeps its sign of life while a statement takes too long', async () => {
    const place = database();
    const lines: string[] = [];
    const log = createLog('warn', (line) => lines.push(line));
    const connection = createConnection((copy) => openPostgres(place, copy), log);
    await connection.open(10_000);
    await expect(connection.query('select pg_sleep(60)')).rejects.toBeInstanceOf(StoreSlow);
    expect([connection.up, lines]).toEqual([true, []]);
    expect(await connection.query('select 1 as one')).toEqual([{ one: 1 }]);
    await connection.close();
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
