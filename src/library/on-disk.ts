import { LRUCache } from 'lru-cache';
import { loadStory } from '../story/load.ts';
import { Catalogue } from './catalogue.ts';
import type { Library } from './library.ts';
import { openShelf, type Shelf } from './shelf.ts';
import { SHELVES } from './tuning.ts';

export interface OnDiskOptions {
  /** Where the index is kept, so that each story is read for it once; in memory only if not given. */
  cache?: string;
  /** Stories made ready and held at once. */
  shelves?: number;
  /** Told of stories that cannot be read, with the reason, and of long work. */
  tell?: (line: string) => void;
}

/**
 * A library over a folder of stories: one index finds the stories to ask, and each is made ready when first
 * needed. Throws StoryError where the folder holds no story.
 */
export function onDisk(
  folder: string,
  { cache, shelves = SHELVES, tell = () => undefined }: OnDiskOptions = {},
): Library {
  const catalogue = new Catalogue(folder, { cache, tell });
  const ready = new LRUCache<string, Shelf>({ max: shelves });
  return {
    get stories() {
      return catalogue.stories;
    },
    shelf(id) {
      const known = ready.get(id);
      const at = catalogue.folderOf(id);
      if (known || at === undefined) return known;
      try {
        const shelf = openShelf(loadStory(at));
        ready.set(id, shelf);
        return shelf;
      } catch (error) {
        tell(`The story ${id} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
        return undefined;
      }
    },
    candidates: (text, among) => catalogue.find(text, among),
    async refresh() {
      const changed = await catalogue.refresh();
      for (const id of changed) ready.delete(id);
      return changed;
    },
  };
}
