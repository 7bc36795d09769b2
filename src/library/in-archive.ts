import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { ArchiveIndex } from '../find/archive/archive-index.ts';
import { onRecord } from '../find/tuning.ts';
import { loadStory, StoryError } from '../story/load.ts';
import { fold } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import { tokens } from '../text/tokens.ts';
import type { Candidate, Library, Sought } from './library.ts';
import { listed } from './listed.ts';
import { Shelves, type ShelvesOptions } from './shelves.ts';
import { folderStamps, stampOf, stampsOf } from './stamps.ts';
import type { ArchivedStory, StoryArchive } from './story-archive.ts';
import { type IndexedRecord, recordsOf } from './story-index.ts';
import { HITS } from './tuning.ts';

/** Stories put in with one statement. */
const AT_ONCE = 50;
/** How often long work is told of: every so many stories. */
const PROGRESS = 1000;
/** Texts whose candidates are kept until they are asked. */
const PREPARED = 2000;

/**
 * A library over a folder of stories whose index is too large for memory: an archive finds the stories to ask. What is
 * asked has to be prepared first. Rejects with StoryError where the folder holds no story, and where the archive
 * cannot be reached.
 */
export async function inArchive(
  folder: string,
  archive: StoryArchive,
  options: ShelvesOptions = {},
): Promise<Library> {
  const { tell = () => undefined } = options;
  const rows = new Map<string, ArchivedStory>();
  const index = new ArchiveIndex(archive);
  const shelves = new Shelves(options);
  const prepared = new LRUCache<string, Candidate[]>({ max: PREPARED });
  let folders = new Map<string, number>();
  let stories: Library['stories'] = [];

  /** Puts in what is new or has changed by these stamps, takes out what is gone; their ids. */
  async function bring(stamps: ReadonlyMap<string, number>, gone: readonly string[]): Promise<string[]> {
    const changed = [...stamps].filter(([id, stamp]) => rows.get(id)?.stamp !== stamp);
    const read = new Set<string>();
    for (let from = 0; from < changed.length; from += AT_ONCE) {
      const some = changed.slice(from, from + AT_ONCE).flatMap(([id, stamp]) => readIn(id, stamp));
      const ids = some.map(({ kept }) => kept.listed.id);
      await archive.takeOut(ids);
      await archive.put(some);
      for (const { kept } of some) rows.set(kept.listed.id, kept);
      for (const id of ids) read.add(id);
      if ((from + AT_ONCE) % PROGRESS === 0)
        tell(`${from + AT_ONCE} of ${changed.length} stories are archived.`);
    }
    if (gone.length > 0) await archive.takeOut(gone);
    for (const id of gone) rows.delete(id);
    // Without, it is only slower.
    if (read.size >= AT_ONCE) await archive.tidy().catch(() => undefined);
    stories = [...rows.values()].map((row) => row.listed).sort((a, b) => (a.id < b.id ? -1 : 1));
    prepared.clear();
    return [...read, ...gone];
  }

  function readIn(id: string, stamp: number) {
    try {
      const story = loadStory(join(folder, id));
      const names = story.people.map(({ name }) => fold(name));
      const kept = { stamp, names, listed: { ...listed(story, stamp), id } };
      return [{ kept, records: recordsOf(story).map(asNew) }];
    } catch (error) {
      tell(`The story ${id} is left out: ${error instanceof Error ? error.message : String(error)}`);
      return [];
    }
  }

  for (const row of await archive.stories()) rows.set(row.listed.id, row);
  const stamps = stampsOf(folder);
  await bring(
    stamps,
    [...rows.keys()].filter((id) => !stamps.has(id)),
  );
  if (stories.length === 0) throw new StoryError(`No story in ${folder} can be read.`);

  return {
    get stories() {
      return stories;
    },
    shelf: (id) => shelves.get(id, rows.has(id) ? join(folder, id) : undefined),
    candidates: (sought, among) => prepared.get(keyOf(sought, among)) ?? [],
    async prepare(sought, among) {
      const key = keyOf(sought, among);
      if (!prepared.has(key)) prepared.set(key, await find(index, sought, among));
    },
    hasAny: (id, names) => rows.get(id)?.names.some((name) => names.has(name)) ?? false,
    async refresh() {
      const now = await folderStamps(folder);
      const touched = [...now].flatMap(([id, time]) => {
        const stamp = folders.get(id) === time ? 0 : stampOf(join(folder, id));
        return stamp === 0 ? [] : [[id, stamp] as const];
      });
      const gone = [...rows.keys()].filter((id) => !now.has(id));
      // Someone has the whole folder away: what is known goes on answering.
      const changed = gone.length === rows.size ? [] : await bring(new Map(touched), gone);
      folders = now;
      shelves.forget(changed);
      return changed;
    },
  };
}

const keyOf = ({ text, said }: Sought, among: readonly string[] | undefined) =>
  JSON.stringify([text, said, among]);

function asNew({ text, also }: IndexedRecord) {
  const words = [...new Set(tokens(`${text} ${also}`).map(({ word }) => word))];
  return { text, also, words, stems: words.map(stem) };
}

/** By the words that somebody is asked to have said, where they are on record; else by all that is asked. */
async function find(
  index: ArchiveIndex,
  { text, said }: Sought,
  stories: readonly string[] | undefined,
): Promise<Candidate[]> {
  const options = { k: HITS, stories };
  const hits = said ? await index.quotation(said, options) : [];
  const isThere = (hits[0]?.score ?? 0) >= onRecord.quotation;
  const best = new Map<string, number>();
  for (const { record, score } of isThere ? hits : await index.question(text, options))
    best.set(record.story, Math.max(score, best.get(record.story) ?? 0));
  return [...best].map(([story, score]) => ({ story, score })).sort((a, b) => b.score - a.score);
}
