import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Story, storyFiles } from '../../story/schema.ts';
import { storyParts } from '../../story/story-parts.ts';
import { type Bookkeeping, bookkeepingFile, bookkeepingSchema } from './bookkeeping.ts';

/** The person's own copy of the article, kept beside the story. */
export const articleFile = 'article.txt';

/** Fields left at their default are not written: the files stay short enough to mend by hand. */
function lean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lean);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([key, v]) =>
          !(Array.isArray(v) && v.length === 0) && v !== undefined && !(key === 'grade' && v === 'named'),
      )
      .map(([key, v]) => [key, lean(v)]),
  );
}

function replace(file: string, content: string): void {
  writeFileSync(`${file}.part`, content);
  renameSync(`${file}.part`, file);
}

/**
 * Writes a story into its folder, each file whole or not at all and `story.json` last, so that a run
 * broken off leaves no half story behind.
 */
export function writeStory(
  folder: string,
  story: Story,
  kept: { bookkeeping: Bookkeeping; text: string | null },
): void {
  mkdirSync(folder, { recursive: true });
  if (kept.text !== null) replace(join(folder, articleFile), kept.text);
  replace(join(folder, bookkeepingFile), `${JSON.stringify(kept.bookkeeping)}\n`);
  keepStory(folder, story);
}

/** Writes the story's own files alone: what stands after a person has settled something. */
export function keepStory(folder: string, story: Story): void {
  if (story.shingles) replace(join(folder, 'shingles.json'), `${JSON.stringify(story.shingles)}\n`);
  for (const [file, content] of Object.entries(storyParts(story)))
    replace(join(folder, file), `${JSON.stringify(lean(content), null, 2)}\n`);
}

/** What a file holds; null where it is missing or no JSON. */
function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Reads a story folder back.
 * @throws Error that names the file and the field at fault
 */
export function readStory(folder: string): Story {
  const part = <K extends keyof typeof storyFiles>(file: K) => {
    const path = join(folder, file);
    const read = storyFiles[file].safeParse(existsSync(path) ? readJson(path) : []);
    if (!read.success)
      throw new Error(
        `${path}: ${read.error.issues.map((i) => `${i.path.join('.')} ${i.message}`).join('; ')}`,
      );
    return read.data as ReturnType<(typeof storyFiles)[K]['parse']>;
  };
  const hashed = existsSync(join(folder, 'shingles.json')) ? { shingles: part('shingles.json') } : {};
  return {
    ...part('story.json'),
    ...hashed,
    people: part('people.json'),
    occasions: part('occasions.json'),
    subjects: part('subjects.json'),
    statements: part('statements.json'),
    facts: part('facts.json'),
    accounts: part('accounts.json'),
    gaps: part('gaps.json'),
  };
}

export function readCopy(folder: string): string | null {
  const path = join(folder, articleFile);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** A story already taken in, as far as telling whether an article is it needs. */
export interface KnownStory {
  id: string;
  folder: string;
  outlet: string;
  headline: string;
  url?: string | undefined;
  copyOf?: string | undefined;
  /** Null for a story made by hand: it is known by its head, and never drawn over. */
  bookkeeping: Bookkeeping | null;
}

/** Stories of a data folder. A folder that does not read is left out: it is not ours to judge. */
export function knownStories(data: string): KnownStory[] {
  if (!existsSync(data)) return [];
  return readdirSync(data, { withFileTypes: true }).flatMap((entry) => {
    const folder = join(data, entry.name);
    if (!entry.isDirectory() || !existsSync(join(folder, 'story.json'))) return [];
    const head = storyFiles['story.json'].safeParse(readJson(join(folder, 'story.json')));
    const kept = bookkeepingSchema.safeParse(readJson(join(folder, bookkeepingFile)));
    if (!head.success || (!kept.success && head.data.made === 'by machine')) return [];
    return [
      {
        id: entry.name,
        folder,
        outlet: head.data.outlet,
        headline: head.data.headline,
        url: head.data.url,
        copyOf: head.data.copyOf,
        bookkeeping: kept.data ?? null,
      },
    ];
  });
}
