import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  inArchive,
  type Library,
  loadStories,
  onDisk,
  type StoryArchive,
  StoryError,
} from '../../src/index.ts';
import { type Environment, readText, readWhole } from './read-setting.ts';

const BUNDLED = fileURLToPath(new URL('../../data', import.meta.url));
/** Up to so many stories are read at the start, and a fault in any of them ends it. 1 to 50. */
const FEW = 8;
/** Stories whose index is held in memory: 10,000 take about 150 MB. 1000 to 100,000. */
const IN_MEMORY = 20_000;

const here = { where: 'the file .env, or the environment of the process' };

/** The folder that holds the stories: `DATA_DIR`, else the bundled one. */
export function readDataFolder(env: Environment): string {
  return readText(env, 'DATA_DIR', here) ?? BUNDLED;
}

/** The folder where is kept what is made of the stories: `LIBRARY_DIR`. */
export function readLibraryFolder(env: Environment): string {
  return readText(env, 'LIBRARY_DIR', here) ?? '.state/library';
}

/**
 * The stories of a folder. Of more than a few an index is kept in `LIBRARY_DIR`; each is made ready when it is first
 * needed, and as many are held as `LIBRARY_MB` has room for. More than `LIBRARY_IN_MEMORY` are searched in the archive,
 * where there is one. Throws StoryError: of a few also where one of them is at fault.
 */
export async function openStories(
  env: Environment,
  folder: string,
  tell: (line: string) => void,
  archive?: StoryArchive,
): Promise<Library> {
  const megabytes = readWhole(env, 'LIBRARY_MB', { ...here, min: 50, max: 100_000 });
  const most = readWhole(env, 'LIBRARY_IN_MEMORY', { ...here, min: FEW, max: 1_000_000 }) ?? IN_MEMORY;
  const kept = readLibraryFolder(env);
  const held = { tell, kept, ...(megabytes ? { megabytes } : {}) };
  const count = countFolders(folder);
  if (count <= FEW) {
    loadStories(folder);
    return onDisk(folder, held);
  }
  if (archive && count > most) {
    try {
      return await inArchive(folder, archive, held);
    } catch (error) {
      if (error instanceof StoryError) throw error;
      tell(
        `The archive cannot be used until the next start (${error instanceof Error ? error.message : error}).`,
      );
    }
  }
  return onDisk(folder, { ...held, cache: kept });
}

/** 0 where there is no such folder: whoever reads it says so. */
function countFolders(folder: string): number {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).length;
  } catch {
    return 0;
  }
}
