import { clausesOf } from '../text/clauses.ts';
import { isNegative } from '../text/negation.ts';
import { root } from '../text/root.ts';
import { wordsOf } from '../text/words.ts';
import type { ViewKind } from './entry.ts';
import type { Key } from './terms.ts';
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
  /** The frame of each entry. */
  frameOf: Uint32Array;
  /** Sum of the weights of a view's terms. */
  massOf: Float32Array;
  /** Whether a view denies something. */
  negative: readonly boolean[];
  /**
   * For a denied claim, how many of its terms set it apart from what its entry says; for a wording of a gap, from what
   * comes nearest to it; else 0.
   */
  distinctOf: Uint8Array;
  /** Which of those terms are names, as bits: a question has to repeat them all. */
  distinctNames: Uint32Array;
  /** For a wording of a gap that differs by its question word alone, that word. */
  asks: readonly (string | undefined)[];
  isGap: readonly boolean[];
  /** For a denied claim that differs from its entry by a negation alone: true. */
  opposes: readonly boolean[];
  /** For each key, the denied claims of which it is such a term, and which of their terms. */
  distinct: ReadonlyMap<string, readonly DistinctTerm[]>;
  postings: ReadonlyMap<string, Uint32Array>;
  weights: ReadonlyMap<string, number>;
}

export interface DistinctTerm {
  view: number;
  /** A bit of its own among the claim's terms. */
  bit: number;
}

/** The least a known word can weigh. Range 0.05 to 0.3. */
const FLOOR = 0.15;

/** `nearest`: for each gap, by entry, the entries that come nearest to it. */
export function buildViewIndex(
  views: readonly View[],
  entries: number,
  nearest: ReadonlyMap<number, readonly number[]>,
): ViewIndex {
  const lists = new Map<string, number[]>();
  const holders = new Map<string, Set<number>>();
  views.forEach((view, at) => {
    for (const keys of view.terms) {
      for (const { key } of keys) {
        push(lists, key, at);
        // What an entry shows to be wrong does not make a word common in the record.
        if (view.kind !== 'denies') add(holders, key, view.entry);
      }
    }
  });
  const weights = weigh(lists.keys(), holders, entries);
  const frameOf = new Uint32Array(entries);
  views.forEach((view, at) => {
    if (view.kind === 'frame') frameOf[view.entry] = at;
  });
  const negative = views.map((view) => isNegative(view.text));
  const saysOf = new Map(views.map((view) => [view.entry, view.text] as const).reverse());
  const { distinctOf, distinct, distinctNames } = distinguish(views, entries, nearest);
  return {
    entries,
    distinctOf,
    distinct,
    distinctNames,
    asks: views.map((view, at) =>
      nearest.has(view.entry) && distinctOf[at] === 0 ? questionWord(view.text) : undefined,
    ),
    isGap: Array.from({ length: entries }, (_, entry) => nearest.has(entry)),
    opposes: views.map(
      (view, at) =>
        view.kind === 'denies' &&
        distinctOf[at] === 0 &&
        negative[at] !== isNegative(closest(saysOf.get(view.entry) ?? '', view.text)),
    ),
    entryOf: Uint32Array.from(views, (view) => view.entry),
    kindOf: views.map((view) => view.kind),
    frameOf,
    massOf: Float32Array.from(views, (view) => massOf(view, weights)),
    negative,
    postings: new Map([...lists].map(([key, list]) => [key, Uint32Array.from(list)])),
    weights,
  };
}

function weigh(
  keys: Iterable<string>,
  holders: ReadonlyMap<string, Set<number>>,
  entries: number,
): Map<string, number> {
  const most = Math.log(1 + entries);
  const weights = new Map<string, number>();
  for (const key of keys) {
    const held = holders.get(key)?.size ?? 0;
    weights.set(key, Math.max(FLOOR, Math.log((1 + entries) / (1 + held)) / most));
  }
  return weights;
}

/**
 * What sets a denied claim apart from what its entry says: in "the sailors were released", against an entry that says
 * they are on trial, it is "released". A claim contradicts only where it repeats that.
 */
function distinguish(
  views: readonly View[],
  entries: number,
  nearest: ReadonlyMap<number, readonly number[]>,
): Pick<ViewIndex, 'distinctOf' | 'distinct' | 'distinctNames'> {
  const said: Set<string>[] = Array.from({ length: entries }, () => new Set());
  const told: Set<string>[] = Array.from({ length: entries }, () => new Set());
  for (const view of views) {
    if (view.kind === 'denies') continue;
    for (const keys of view.terms) for (const { key } of keys) said[view.entry]?.add(key);
    if (view.kind === 'cue') continue;
    for (const keys of view.terms) for (const { key } of keys) told[view.entry]?.add(key);
  }
  // What a gap misses is set against what comes nearest to it: what that tells, not how people ask for it.
  const toldOf = new Map(
    [...nearest].map(([gap, entries]) => [gap, new Set(entries.flatMap((near) => [...(told[near] ?? [])]))]),
  );
  const distinctOf = new Uint8Array(views.length);
  const distinctNames = new Uint32Array(views.length);
  const distinct = new Map<string, DistinctTerm[]>();
  views.forEach((view, at) => {
    const isGap = nearest.has(view.entry);
    if (view.kind !== 'denies' && !(isGap && view.kind !== 'frame')) return;
    const known = toldOf.get(view.entry) ?? said[view.entry];
    const apart = view.terms.filter((keys) => !keys.some(({ key }) => known?.has(key)));
    // "Bob said it" against Ann's statement: who said what is settled by speakers, not by words.
    if (!isGap && apart.length > 0 && apart.every(([own]) => own?.key.startsWith('@'))) return;
    for (const keys of apart) {
      const bit = 1 << (distinctOf[at] ?? 0);
      distinctOf[at] = (distinctOf[at] ?? 0) + 1;
      if (keys[0]?.key.startsWith('@')) distinctNames[at] = (distinctNames[at] ?? 0) | bit;
      for (const { key } of keys as readonly Key[]) {
        const held = distinct.get(key);
        if (held) held.push({ view: at, bit });
        else distinct.set(key, [{ view: at, bit }]);
      }
    }
  });
  return { distinctOf, distinct, distinctNames };
}

/** The word that asks: "how did he", "which leaders". */
export function questionWord(text: string): string | undefined {
  return /\b(?:who|what|which|when|where|why|how(?: (?:many|much|long|old|far|often))?|names?|list)\b/i
    .exec(text)?.[0]
    .toLowerCase();
}

/** The clause of a text that shares most words with a claim. */
function closest(text: string, claim: string): string {
  const wanted = new Set(wordsOf(claim).map((word) => root(word.text)));
  const shared = (clause: string) => wordsOf(clause).filter((word) => wanted.has(root(word.text))).length;
  return clausesOf(text).reduce((best, clause) => (shared(clause) > shared(best) ? clause : best), '');
}

function massOf(view: View, weights: ReadonlyMap<string, number>): number {
  let mass = 0;
  for (const [own] of view.terms) mass += own ? (weights.get(own.key) ?? 0) : 0;
  return mass;
}

function push(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}

function add(sets: Map<string, Set<number>>, key: string, value: number): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}
