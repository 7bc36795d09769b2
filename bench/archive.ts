import pg from 'pg';
import { storedArchive } from '../adapters/store/archive.ts';
import { migrate } from '../adapters/store/migrate.ts';
import { ArchiveIndex } from '../src/find/archive/archive-index.ts';
import { FindIndex } from '../src/find/find-index.ts';
import { stem } from '../src/text/stem.ts';
import { tokens } from '../src/text/tokens.ts';
import { serverPrograms, startPostgres } from '../tests/support/postgres.ts';
import { halfRemember, type Way, ways } from './find/half-remembered.ts';
import { random } from './find/random.ts';
import { sentences } from './find/wordnet.ts';

/*
 * npm run bench:archive [statements]: who-said look-ups in an archive in PostgreSQL beside the same in the index in
 * memory. Sentences of WordNet, 20 to a story. Starts a server of its own, and ends it.
 */

const size = Number(process.argv[2] ?? 1_000_000);
const LOOK_UPS = Number(process.argv[3] ?? 500);
const IN_STORY = 20;
const STORIES_AT_ONCE = 100;
const SEED = 1;

const programs = serverPrograms();
if (!programs) throw new Error('No PostgreSQL server is installed: apt-get install postgresql.');
const server = await startPostgres(programs);
const client = new pg.Client(server.database());
try {
  await client.connect();
  await migrate(client);
  const query = async <Row>(sql: string, values?: readonly unknown[]) =>
    (await client.query(sql, [...(values ?? [])])).rows as Row[];
  const archive = storedArchive(query);
  const records = sentences(size, SEED);

  let begun = performance.now();
  const memory = new FindIndex();
  for (const record of records) memory.add(record);
  console.log(`in memory: ${size} statements in ${seconds(begun)}, ${megabytes()} in all`);

  begun = performance.now();
  for (let from = 0; from < size; from += IN_STORY * STORIES_AT_ONCE) {
    const some = records.slice(from, from + IN_STORY * STORIES_AT_ONCE);
    await archive.put(storiesOf(some));
    if (from % (size / 10) === 0 && from > 0) console.log(`${from} put in, ${seconds(begun)}`);
  }
  await archive.tidy();
  const [disk] = await query<{ mb: number }>(
    'select (pg_database_size(current_database()) / 1e6)::integer as mb',
  );
  console.log(`in PostgreSQL: ${seconds(begun)}, ${disk?.mb} MB on disk`);

  const index = new ArchiveIndex(archive);
  const all: number[] = [];
  const rights = { memory: 0, archive: 0, asked: 0 };
  console.log('\n| | in memory, hit@1 | in PostgreSQL, hit@1 | median | p99 |\n|---|---|---|---|---|');
  for (const way of ways) {
    const asked = questions(way);
    // The first look-ups find nothing in the server's memory yet.
    for (const { text } of asked.slice(0, 50)) await index.quotation(text, { k: 1 });
    const times: number[] = [];
    let [ours, theirs] = [0, 0];
    for (const { text, isRight } of asked) {
      const [inMemory] = memory.quotation(text, { k: 1 });
      if (inMemory && isRight(records[inMemory.id]?.text ?? '')) ours += 1;
      begun = performance.now();
      const [hit] = await index.quotation(text, { k: 1 });
      times.push(performance.now() - begun);
      if (hit && isRight(hit.record.text)) theirs += 1;
    }
    all.push(...times);
    rights.memory += ours;
    rights.archive += theirs;
    rights.asked += asked.length;
    console.log(
      `| ${way} | ${share(ours, asked.length)} | ${share(theirs, asked.length)} | ${ms(times, 0.5)} | ${ms(times, 0.99)} |`,
    );
  }
  const { asked } = rights;
  console.log(
    `| all ${asked} | ${share(rights.memory, asked)} | ${share(rights.archive, asked)} | ${ms(all, 0.5)} | ${ms(all, 0.99)} |`,
  );
  console.log(`${megabytes()} in all, the index in memory included`);

  function questions(way: Way): { text: string; isRight: (text: string) => boolean }[] {
    const next = random(SEED);
    const every = Math.floor(records.length / LOOK_UPS);
    return Array.from({ length: LOOK_UPS }, (_, at) => {
      const meant = records[at * every]?.text ?? '';
      const text = halfRemember(meant, way, next);
      const verbatim = (other: string) => way === 'fragment' && plain(other).includes(plain(text));
      return { text, isRight: (other) => other === meant || verbatim(other) };
    });
  }
} finally {
  await client.end();
  await server.remove();
}

function storiesOf(some: readonly { id: number; text: string }[]) {
  const stories = [];
  for (let from = 0; from < some.length; from += IN_STORY) {
    const own = some.slice(from, from + IN_STORY);
    const id = `story-${own[0]?.id}`;
    const listed = { id, title: id, source: 'WordNet', version: 1, changedAt: 0, changes: [] };
    const records = own.map(({ text }) => {
      const words = [...new Set(tokens(text).map(({ word }) => word))];
      return { text, also: '', words, stems: words.map(stem) };
    });
    stories.push({ kept: { stamp: 0, names: [], listed }, records });
  }
  return stories;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

function ms(times: readonly number[], at: number): string {
  const sorted = times.toSorted((a, b) => a - b);
  return `${sorted[Math.floor(at * sorted.length)]?.toFixed(1)} ms`;
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

function megabytes(): string {
  return `${Math.round(process.memoryUsage().rss / 1e6)} MB`;
}
