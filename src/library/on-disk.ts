import { Catalogue } from './catalogue.ts';
import type { Library } from './library.ts';
import { Shelves, type ShelvesOptions } from './shelves.ts';

export interface OnDiskOptions extends ShelvesOptions {
  /** Where the index is kept, so that each story is read for it once; in memory only if not given. */
  cache?: string;
}

/**
 * A library over a folder of stories: one index finds the stories to ask, and each is made ready when first
 * needed. Throws StoryError where the folder holds no story.
 */
export function onDisk(folder: string, options: OnDiskOptions = {}): Library {
  const { cache, tell = () => undefined } = options;
  const catalogue = new Catalogue(folder, { cache, tell });
  const shelves = new Shelves(options);
  return {
    get stories() {
      return catalogue.stories;
    },
    shelf: (id) => shelves.get(id, catalogue.folderOf(id)),
    candidates: (sought, among) => catalogue.find(sought, among),
    hasAny: (id, names) => catalogue.hasAny(id, names),
    async refresh() {
      const changed = await catalogue.refresh();
      shelves.forget(changed);
      return changed;
    },
  };
}
