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
  /** Of each view's terms in their order. */
  readonly ofView: readonly (readonly KeyUse[])[][];
  readonly #ofTerm = new Map<readonly Key[], readonly KeyUse[]>();
  #marks = 0;

  /** `views` in the order of their entries. */
  constructor(views: readonly View[]) {
    this.ofView = views.map(({ terms, kind, entry }, at) => {
      // What an entry shows to be wrong, or what stands next to it, does not make a word common in the record.
      const holds = kind !== 'denies' && kind !== 'near';
      return terms.map((keys) => this.#used(keys, at, holds ? entry : -1));
    });
  }

  /** `holder`: the entry that holds it, -1 for none. */
  #used(keys: readonly Key[], view: number, holder: number): readonly KeyUse[] {
    let uses = this.#ofTerm.get(keys);
    if (!uses) {
      uses = keys.map(({ key }) => this.#use(key, view));
      this.#ofTerm.set(keys, uses);
    }
    for (const use of uses) {
      if (use.views[use.views.length - 1] !== view) use.views.push(view);
      if (holder < 0 || use.lastHolder === holder) continue;
      use.holders++;
      use.lastHolder = holder;
    }
    return uses;
  }

  /** `view`: the first that holds it, where it is new. */
  #use(key: string, view: number): KeyUse {
    let use = this.all.get(key);
    if (!use) {
      use = { key, views: [view], holders: 0, lastHolder: -1, mark: 0 };
      this.all.set(key, use);
    }
    return use;
  }

  /** By key, the views that hold it; copied, for a list that grew has room to spare. */
  views(): Map<string, readonly number[]> {
    const views = new Map<string, readonly number[]>();
    for (const [key, use] of this.all) views.set(key, use.views.slice());
    return views;
  }

  /** Marks what some views hold, and only that. Returns whether one of a term's uses is marked. */
  mark(views: readonly number[]): (term: readonly KeyUse[]) => boolean {
    const mark = ++this.#marks;
    for (const view of views) {
      for (const uses of this.ofView[view] ?? []) for (const use of uses) use.mark = mark;
    }
    return (uses) => uses.some((use) => use.mark === mark);
  }
}
