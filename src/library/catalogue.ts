import { join } from 'node:path';
import type { ListedStory } from '../door.ts';
import { loadStory, StoryError } from '../story/load.ts';
import { fold } from '../text/fold.ts';
import { type KeptIndex, type Row, readIndex, writeIndex } from './kept-index.ts';
import type { Candidate, Sought } from './library.ts';
import { listed } from './listed.ts';
import { folderStamps, stampOf, stampsOf } from './stamps.ts';
import { StoryIndex } from './story-index.ts';

/** A rebuild is due where more of the index than this is of stories as they were before. */
const MOST_STALE = 0.2;
/** How often long work is told of: every so many stories. */
const PROGRESS = 1000;

export interface CatalogueOptions {
  /** Folder where the index is kept; in memory only without one. */
  cache?: string | undefined;
  /** Told of stories that cannot be read, with the reason, and of long work. */
  tell: (line: string) => void;
}

/** The stories of a folder and the index that finds among them, as they were at the last look. */
export class Catalogue {
  readonly #folder: string;
  readonly #cache: string | undefined;
  readonly #tell: (line: string) => void;
  #kept: KeptIndex;
  #rows = new Map<string, Row>();
  /** Number in the index by id, and back; without stories that are gone or as they were before. */
  #ids = new Map<number, string>();
  #stories: readonly ListedStory[] = [];
  #folderStamps = new Map<string, number>();

  /** Reads what was kept of the folder, indexes what is new or has changed since, and keeps that. Throws StoryError. */
  constructor(folder: string, { cache, tell }: CatalogueOptions) {
    this.#folder = folder;
    this.#cache = cache;
    this.#tell = tell;
    const stamps = stampsOf(folder);
    if (stamps.size === 0)
      throw new StoryError(`No story in ${folder}: a story is a folder that holds a story.json.`);
    const kept = cache === undefined ? undefined : readIndex(cache, tell);
    this.#kept = kept && staleShare(kept, stamps) <= MOST_STALE ? kept : empty();
    const before = this.#kept.rows.length;
    for (const row of this.#kept.rows)
      if (stamps.get(row.listed.id) === row.stamp) this.#rows.set(row.listed.id, row);
    const added = this.#take(new Map([...stamps].filter(([id]) => !this.#rows.has(id))));
    if (this.#rows.size === 0) throw new StoryError(`No story in ${folder} can be read.`);
    this.#publish();
    if (added.length > 0 || this.#rows.size !== before) this.#keep();
  }

  /** In the order of their ids. */
  get stories(): readonly ListedStory[] {
    return this.#stories;
  }

  /** Where a story's files are; undefined where there is none of that id. */
  folderOf(id: string): string | undefined {
    return this.#rows.has(id) ? join(this.#folder, id) : undefined;
  }

  /** Whether any of these folded names is in a story. */
  hasAny(id: string, names: ReadonlySet<string>): boolean {
    return this.#rows.get(id)?.names.some((name) => names.has(name)) ?? false;
  }

  /** Stories by their best entry, best first: of these ids, else of all. */
  find(sought: Sought, among?: readonly string[]): Candidate[] {
    const wanted = among?.flatMap((id) => this.#rows.get(id)?.number ?? []);
    return this.#kept.index.find(sought, wanted).flatMap(({ number, score }) => {
      const story = this.#ids.get(number);
      return story === undefined ? [] : [{ story, score }];
    });
  }

  /** Looks at the folder again, beside other work. Ids of the stories that are new, have changed or are gone. */
  async refresh(): Promise<string[]> {
    const now = await folderStamps(this.#folder);
    const touched = [...now].flatMap(([id, time]) => {
      if (this.#folderStamps.get(id) === time) return [];
      const stamp = stampOf(join(this.#folder, id));
      return stamp === 0 || stamp === this.#rows.get(id)?.stamp ? [] : [[id, stamp] as const];
    });
    this.#folderStamps = now;
    const gone = [...this.#rows.keys()].filter((id) => !now.has(id));
    // Someone has the whole folder away: what is known goes on answering.
    if (gone.length === this.#rows.size) return [];
    for (const id of gone) this.#rows.delete(id);
    const changed = [...this.#take(new Map(touched)), ...gone];
    if (changed.length > 0) this.#publish();
    return changed;
  }

  /** Reads and indexes stories; ids of those that could be read. A story stays as it was where it cannot be read now. */
  #take(stamps: ReadonlyMap<string, number>): string[] {
    const taken: string[] = [];
    let at = 0;
    for (const [id, stamp] of stamps) {
      try {
        const story = loadStory(join(this.#folder, id));
        const number = this.#kept.next++;
        this.#kept.index.add(number, story);
        const names = story.people.map(({ name }) => fold(name));
        this.#rows.set(id, { number, stamp, names, listed: { ...listed(story, stamp), id } });
        taken.push(id);
      } catch (error) {
        this.#tell(`The story ${id} is left out: ${error instanceof Error ? error.message : String(error)}`);
      }
      at += 1;
      if (at % PROGRESS === 0) this.#tell(`${at} of ${stamps.size} stories are indexed.`);
    }
    return taken;
  }

  #publish(): void {
    const rows = [...this.#rows.values()].sort((a, b) => (a.listed.id < b.listed.id ? -1 : 1));
    this.#kept.rows = rows;
    this.#stories = rows.map(({ listed }) => listed);
    this.#ids = new Map(rows.map(({ number, listed: { id } }) => [number, id]));
  }

  #keep(): void {
    if (this.#cache !== undefined) writeIndex(this.#cache, this.#kept, this.#tell);
  }
}

function staleShare({ rows, next }: KeptIndex, stamps: ReadonlyMap<string, number>): number {
  const good = rows.filter(({ listed, stamp }) => stamps.get(listed.id) === stamp).length;
  return (next - good) / Math.max(next, 1);
}

const empty = (): KeptIndex => ({ index: new StoryIndex(), next: 0, rows: [] });
