import type { Key } from './keys.ts';
import type { View } from './views.ts';

/** Where one key stands in the views. */
export interface KeyUse {
  key: string;
  views: number[];
  /** How many entries hold it, and the last of them. */
  holders: number;
  lastHolder: number;
  /** The last set of views that was marked and holds it. */
  mark: number;
}

/** The uses of all keys of a story's views. A list of keys that comes again is looked up as one. */
export class KeyUses {
  readonly all = new Map<string, KeyUse>();
  readonly #ofTerm = new Map<readonly Key[], readonly KeyUse[]>();
  #marks = 0;

  /** `views` in the order of their entries. */
  constructor(views: readonly View[]) {
    views.forEach(({ terms, kind, entry }, at) => {
      for (const keys of terms) {
        for (const use of this.of(keys)) {
          if (use.views[use.views.length - 1] !== at) use.views.push(at);
          // What an entry shows to be wrong, or what stands next to it, does not make a word common in the record.
          if (kind === 'denies' || kind === 'near' || use.lastHolder === entry) continue;
          use.holders++;
          use.lastHolder = entry;
        }
      }
    });
  }

  of(keys: readonly Key[]): readonly KeyUse[] {
    let uses = this.#ofTerm.get(keys);
    if (!uses) {
      uses = keys.map(({ key }) => this.#use(key));
      this.#ofTerm.set(keys, uses);
    }
    return uses;
  }

  #use(key: string): KeyUse {
    let use = this.all.get(key);
    if (!use) {
      use = { key, views: [], holders: 0, lastHolder: -1, mark: 0 };
      this.all.set(key, use);
    }
    return use;
  }

  /** Marks what some views hold, and only that. Returns whether one of a term's keys is marked. */
  mark(views: readonly View[]): (keys: readonly Key[]) => boolean {
    const mark = ++this.#marks;
    for (const { terms } of views) {
      for (const keys of terms) for (const use of this.of(keys)) use.mark = mark;
    }
    return (keys) => this.of(keys).some((use) => use.mark === mark);
  }
}
