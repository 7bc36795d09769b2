import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { StoryIndex } from './story-index.ts';

const row = z.object({
  number: z.int().min(0),
  /** When its files last changed, as told by the file system. */
  stamp: z.number(),
  /** Of everybody in it, folded. */
  names: z.array(z.string()),
  listed: z.object({
    id: z.string(),
    title: z.string(),
    source: z.string(),
    version: z.number(),
    changedAt: z.number(),
    changes: z.array(z.string()).readonly(),
    copyOf: z.string().exactOptional(),
  }),
});
/** What is kept of a story beside the index. */
export type Row = z.infer<typeof row>;

/** Changes where what is indexed of a story changes. */
const VERSION = 2;
const schema = z.object({
  version: z.literal(VERSION),
  next: z.int(),
  entries: z.int(),
  rows: z.array(row),
});

export interface KeptIndex {
  index: StoryIndex;
  /** The number of the next story in the index. */
  next: number;
  rows: Row[];
}

/** What is kept in a folder; undefined where there is none, or none that can be used: it is made again from the stories. */
export function readIndex(folder: string, tell: (line: string) => void): KeptIndex | undefined {
  if (!existsSync(join(folder, 'stories.json'))) return undefined;
  try {
    const saved = schema.parse(JSON.parse(readFileSync(join(folder, 'stories.json'), 'utf8')));
    const index = StoryIndex.load(readFileSync(join(folder, 'stories.find')));
    // A crash between the two files leaves one that is older.
    if (index.size !== saved.entries) throw new Error('its two files do not belong together');
    return { index, next: saved.next, rows: saved.rows };
  } catch (error) {
    tell(`The index in ${folder} is made anew: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/** Written beside and moved, so that a crash leaves whole files. Going on without is slower the next time, no more. */
export function writeIndex(
  folder: string,
  { index, next, rows }: KeptIndex,
  tell: (line: string) => void,
): void {
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, content] of [
      ['stories.find', index.save()],
      ['stories.json', JSON.stringify({ version: VERSION, next, entries: index.size, rows })],
    ] as const) {
      writeFileSync(join(folder, `${name}.new`), content);
      renameSync(join(folder, `${name}.new`), join(folder, name));
    }
  } catch (error) {
    tell(`The index could not be kept: ${error instanceof Error ? error.message : String(error)}`);
  }
}
