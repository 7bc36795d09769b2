import { existsSync, readdirSync, statSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { StoryError } from '../story/load.ts';

/** Files that change when a story is taken in again or mended. */
const WATCHED = ['story.json', 'statements.json', 'facts.json'];
/** Folders asked about at once: the others wait, and so does nobody's answer. */
const AT_ONCE = 16;

const when = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** When a story's files last changed, in milliseconds since 1970; 0 where the folder holds none. */
export function stampOf(folder: string): number {
  if (when(join(folder, 'story.json')) === 0) return 0;
  return Math.max(...WATCHED.map((file) => when(join(folder, file))));
}

/** The same of every story, by its id, which is its folder's name. Throws StoryError where there is no folder. */
export function stampsOf(folder: string): Map<string, number> {
  if (!existsSync(folder)) {
    throw new StoryError(`No folder ${folder}. Set DATA_DIR or --data to the folder that holds the stories.`);
  }
  const stamps = new Map<string, number>();
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const stamp = entry.isDirectory() ? stampOf(join(folder, entry.name)) : 0;
    if (stamp > 0) stamps.set(entry.name, stamp);
  }
  return stamps;
}

/**
 * When each story's folder last changed, by its id, asked for beside other work. Files are written beside and moved,
 * which changes their folder: one question a story tells whether to look closer.
 */
export async function folderStamps(folder: string): Promise<Map<string, number>> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const stamps = new Map<string, number>();
  for (let from = 0; from < names.length; from += AT_ONCE) {
    const some = names.slice(from, from + AT_ONCE);
    const found = await Promise.all(some.map((name) => stat(join(folder, name)).catch(() => undefined)));
    for (const [at, name] of some.entries()) {
      const time = found[at]?.mtimeMs;
      if (time !== undefined) stamps.set(name, time);
    }
  }
  return stamps;
}
