import { LRUCache } from 'lru-cache';
import { loadStory } from '../story/load.ts';
import { Catalogue } from './catalogue.ts';
import type { Library } from './library.ts';
import { openShelf, type Shelf, sizeOf } from './shelf.ts';
import { READY_MB } from './tuning.ts';

export interface OnDiskOptions {
  /** Where the index is kept, so that each story is read for it once; in memory only if not given. */
  cache?: string;
  /** Memory that stories made ready may take, in megabytes. */
  megabytes?: number;
  /** Told of stories that cannot be read, with the reason, and of long work. */
  tell?: (line: string) => void;
}

/**
 * A library over a folder of stories: one index finds the stories to ask, and each is made ready when first
 * needed. Throws StoryError where the folder holds no story.
 */
export function onDisk(
  folder: string,
  { cache, megabytes = READY_MB, tell = () => undefined }: OnDiskOptions = {},
): Library {
  const catalogue = new Catalogue(folder, { cache, tell });
  const maxSize = megabytes * 1e6;
  const ready = new LRUCache<string, Shelf>({ maxSize });
  return {
    get stories() {
      return catalogue.stories;
    },
    shelf(id) {
      const known = ready.get(id);
      const at = catalogue.folderOf(id);
      if (known || at === undefined) return known;
      try {
        const story = loadStory(at);
        const shelf = openShelf(story);
        // One that takes all the room is still held until the next.
        ready.set(id, shelf, { size: Math.min(sizeOf(story), maxSize) });
        return shelf;
      } catch (error) {
        tell(`The story ${id} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
        return undefined;
      }
    },
    candidates: (sought, among) => catalogue.find(sought, among),
    hasAny: (id, names) => catalogue.hasAny(id, names),
    async refresh() {
      const changed = await catalogue.refresh();
      for (const id of changed) ready.delete(id);
      return changed;
    },
  };
}
