import { LRUCache } from 'lru-cache';
import type { Keep } from '../match/read-wordings.ts';
import { loadStory } from '../story/load.ts';
import { keepWordings } from './kept-wordings.ts';
import { openShelf, type Shelf, sizeOf } from './shelf.ts';
import { READY_MB } from './tuning.ts';

export interface ShelvesOptions {
  /** Memory that stories made ready may take, in megabytes. */
  megabytes?: number;
  /** Folder where what is made of stories is kept, so that it is made once. */
  kept?: string;
  /** Told of stories that cannot be read, with the reason, and of long work. */
  tell?: (line: string) => void;
}

/** Stories of folders, made ready when first needed, and held while there is room. */
export class Shelves {
  readonly #ready: LRUCache<string, Shelf>;
  readonly #keep: Keep | undefined;
  readonly #tell: (line: string) => void;

  constructor({ megabytes = READY_MB, kept, tell = () => undefined }: ShelvesOptions) {
    this.#keep = kept === undefined ? undefined : keepWordings(kept);
    this.#ready = new LRUCache({ maxSize: megabytes * 1e6 });
    this.#tell = tell;
  }

  /** `at`: its folder, undefined where there is none. */
  get(id: string, at: string | undefined): Shelf | undefined {
    const known = this.#ready.get(id);
    if (known || at === undefined) return known;
    try {
      const shelf = openShelf(loadStory(at), this.#keep);
      // One that takes all the room is still held until the next.
      this.#ready.set(id, shelf, { size: Math.min(sizeOf(shelf.record), this.#ready.maxSize) });
      return shelf;
    } catch (error) {
      this.#tell(`The story ${id} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }

  forget(ids: readonly string[]): void {
    for (const id of ids) this.#ready.delete(id);
  }
}
