import type { ViewKind } from './entry.ts';
import type { View } from './views.ts';

/**
 * Postings over views: for each key, the views that hold it. Built once for a story.
 * Weights are inverse document frequencies over entries, scaled so that the rarest key weighs 1.
 * Source: K. Spärck Jones, "A statistical interpretation of term specificity", 1972.
 */
export interface ViewIndex {
  entries: number;
  /** Entry of each view. */
  entryOf: Uint32Array;
  kindOf: readonly ViewKind[];
  /** Sum of the weights of a view's terms. */
  massOf: Float32Array;
  postings: ReadonlyMap<string, Uint32Array>;
  weights: ReadonlyMap<string, number>;
}

/** The least a known word can weigh. Range 0.05 to 0.3. */
const FLOOR = 0.15;

export function buildViewIndex(views: readonly View[], entries: number): ViewIndex {
  const lists = new Map<string, number[]>();
  const holders = new Map<string, Set<number>>();
  views.forEach((view, at) => {
    for (const key of new Set(view.terms.flat().map((key) => key.key))) {
      push(lists, key, at);
      // What an entry shows to be wrong does not make a word common in the record.
      if (view.kind !== 'denies') add(holders, key, view.entry);
    }
  });
  const most = Math.log(1 + entries);
  const weights = new Map<string, number>();
  for (const key of lists.keys()) {
    const held = holders.get(key)?.size ?? 0;
    weights.set(key, Math.max(FLOOR, Math.log((1 + entries) / (1 + held)) / most));
  }
  return {
    entries,
    entryOf: Uint32Array.from(views, (view) => view.entry),
    kindOf: views.map((view) => view.kind),
    massOf: Float32Array.from(views, (view) => massOf(view, weights)),
    postings: new Map([...lists].map(([key, list]) => [key, Uint32Array.from(list)])),
    weights,
  };
}

function massOf(view: View, weights: ReadonlyMap<string, number>): number {
  let mass = 0;
  for (const [own] of view.terms) mass += own ? (weights.get(own.key) ?? 0) : 0;
  return mass;
}

function push(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function add(sets: Map<string, Set<number>>, key: string, value: number): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}
