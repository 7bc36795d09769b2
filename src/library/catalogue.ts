import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ListedStory } from '../door.ts';
import { loadStory, StoryError } from '../story/load.ts';
import { listed } from './listed.ts';
import { StoryIndex } from './story-index.ts';

const row = z.object({
  number: z.int().min(0),
  /** When its files last changed, as told by the file system. */
  stamp: z.number(),
  listed: z.object({
    id: z.string(),
    title: z.string(),
    source: z.string(),
    version: z.number(),
    changedAt: z.number(),
    changes: z.array(z.string()).readonly(),
    copyOf: z.string().optional(),
  }),
});
type Row = z.infer<typeof row>;
/** Changes where what is indexed of a story changes. */
const VERSION = 1;
const schema = z.object({ version: z.literal(VERSION), next: z.int(), entries: z.int(), rows: z.array(row) });
type Saved = z.infer<typeof schema>;

/** A rebuild is due where more of the index than this is of stories as they were before. */
const MOST_STALE = 0.2;
/** Files that change when a story is taken in again or mended. */
const WATCHED = ['story.json', 'statements.json', 'facts.json'];
/** How often long work is told of: every so many stories. */
const PROGRESS = 1000;

/** The stories of a folder and the index that finds among them. */
export interface Catalogue {
  stories: ListedStory[];
  /** Folder of each story, by its id. */
  folders: Map<string, string>;
  index: StoryIndex;
  /** Number in the index by id, and back; without stories that are gone or as they were before. */
  numbers: Map<string, number>;
  ids: Map<number, string>;
}

/** Reads what was kept of the folder, indexes what is new or has changed since, and keeps that. Throws StoryError. */
export function openCatalogue(folder: string, cache: string, tell: (line: string) => void): Catalogue {
  const stamps = stampsOf(folder);
  if (stamps.size === 0)
    throw new StoryError(`No story in ${folder}: a story is a folder that holds a story.json.`);
  const kept = read(cache, tell);
  const isStale =
    kept !== undefined && kept.saved.rows.length > 0 && staleShare(kept.saved, stamps) > MOST_STALE;
  const { saved, index } = kept && !isStale ? kept : empty();
  const rows = new Map<string, Row>();
  for (const known of saved.rows)
    if (stamps.get(known.listed.id) === known.stamp) rows.set(known.listed.id, known);
  const missing = [...stamps].filter(([id]) => !rows.has(id));
  let { next } = saved;
  for (const [at, [id, stamp]] of missing.entries()) {
    try {
      const story = loadStory(join(folder, id));
      index.add(next, story);
      rows.set(id, { number: next, stamp, listed: { ...listed(story, stamp), id } });
      next += 1;
    } catch (error) {
      tell(`The story ${id} is left out: ${error instanceof Error ? error.message : String(error)}`);
    }
    if ((at + 1) % PROGRESS === 0) tell(`${at + 1} of ${missing.length} stories are indexed.`);
  }
  if (rows.size === 0) throw new StoryError(`No story in ${folder} can be read.`);
  const all = [...rows.values()].sort((a, b) => (a.listed.id < b.listed.id ? -1 : 1));
  if (missing.length > 0 || all.length !== saved.rows.length) {
    write(cache, { version: VERSION, next, entries: index.size, rows: all }, index, tell);
  }
  return {
    stories: all.map(({ listed: { copyOf, ...story } }) => ({ ...story, ...(copyOf ? { copyOf } : {}) })),
    folders: new Map(all.map(({ listed: { id } }) => [id, join(folder, id)])),
    index,
    numbers: new Map(all.map(({ number, listed: { id } }) => [id, number])),
    ids: new Map(all.map(({ number, listed: { id } }) => [number, id])),
  };
}

/** When each story's files last changed, by its id, which is its folder's name. */
function stampsOf(folder: string): Map<string, number> {
  if (!existsSync(folder)) {
    throw new StoryError(`No folder ${folder}. Set DATA_DIR or --data to the folder that holds the stories.`);
  }
  const stamp = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const stamps = new Map<string, number>();
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory() || stamp(join(folder, entry.name, 'story.json')) === 0) continue;
    stamps.set(entry.name, Math.max(...WATCHED.map((file) => stamp(join(folder, entry.name, file)))));
  }
  return stamps;
}

function staleShare({ rows, next }: Saved, stamps: ReadonlyMap<string, number>): number {
  const good = rows.filter(({ listed, stamp }) => stamps.get(listed.id) === stamp).length;
  return (next - good) / Math.max(next, 1);
}

const empty = (): { saved: Saved; index: StoryIndex } => ({
  saved: { version: VERSION, next: 0, entries: 0, rows: [] },
  index: new StoryIndex(),
});

/** What is kept; undefined where there is none, or none that can be used: it is made again from the stories. */
function read(cache: string, tell: (line: string) => void): { saved: Saved; index: StoryIndex } | undefined {
  if (!existsSync(join(cache, 'stories.json'))) return undefined;
  try {
    const saved = schema.parse(JSON.parse(readFileSync(join(cache, 'stories.json'), 'utf8')));
    const index = StoryIndex.load(readFileSync(join(cache, 'stories.find')));
    // A crash between the two files leaves one that is older.
    if (index.size !== saved.entries) throw new Error('its two files do not belong together');
    return { saved, index };
  } catch (error) {
    tell(`The index in ${cache} is made anew: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/** Written beside and moved, so that a crash leaves whole files. Going on without is slower the next time, no more. */
function write(cache: string, saved: Saved, index: StoryIndex, tell: (line: string) => void): void {
  try {
    mkdirSync(cache, { recursive: true });
    for (const [name, content] of [
      ['stories.find', index.save()],
      ['stories.json', JSON.stringify(saved)],
    ] as const) {
      writeFileSync(join(cache, `${name}.new`), content);
      renameSync(join(cache, `${name}.new`), join(cache, name));
    }
  } catch (error) {
    tell(`The index could not be kept: ${error instanceof Error ? error.message : String(error)}`);
  }
}
