import { isLight } from '../text/light-words.ts';
import { isNegative } from '../text/negation.ts';
import { polarityOf } from '../text/polarity.ts';
import { root } from '../text/root.ts';
import { wordsOf } from '../text/words.ts';
import { type DistinctTerms, distinguish } from './distinct-terms.ts';
import type { ViewKind } from './entry.ts';
import { type KeyUse, KeyUses } from './key-uses.ts';
import type { View } from './views.ts';

/**
 * Postings over views: for each key, the views that hold it. Built once for a story.
 * Weights are inverse document frequencies over entries, scaled so that the rarest key weighs 1.
 * Source: K. Spärck Jones, "A statistical interpretation of term specificity", 1972.
 */
export interface ViewIndex extends DistinctTerms {
  entries: number;
  /** Entry of each view. */
  entryOf: Uint32Array;
  kindOf: readonly ViewKind[];
  /** Sum of the weights of a view's terms; 0 for a frame, which no question has to repeat. */
  massOf: Float32Array;
  /** Whether a denied claim itself denies something. */
  negative: readonly boolean[];
  /** For a wording of a gap that differs by its question word alone, that word. */
  asks: readonly (string | undefined)[];
  isGap: readonly boolean[];
  /** Whether nobody told how people ask for an entry: what it says is all there is to match. */
  isBare: readonly boolean[];
  /** Most entries are bare: a story drawn by machine. */
  bare: boolean;
  /** For each denied claim, whether it differs from its entry by a negation alone. */
  opposes: readonly boolean[];
  postings: ReadonlyMap<string, readonly number[]>;
  weights: ReadonlyMap<string, number>;
}

/** The least a known word can weigh. Range 0.05 to 0.3. */
const FLOOR = 0.15;

/** `views` in the order of their entries; `nearest`: for each gap, by entry, the entries that come nearest to it. */
export function buildViewIndex(
  views: readonly View[],
  entries: number,
  nearest: ReadonlyMap<number, readonly number[]>,
): ViewIndex {
  const uses = new KeyUses(views);
  const weights = weigh(uses, entries);
  const { distinctOf, distinct, distinctNames } = distinguish(views, uses, nearest);
  const saysOf = new Map(views.map((view) => [view.entry, view.text] as const).reverse());
  const sides = new Map<number, Sides>();
  const sidesOfEntry = (entry: number) => {
    const known = sides.get(entry) ?? sidesOf(saysOf.get(entry) ?? '');
    sides.set(entry, known);
    return known;
  };
  const negative = views.map((view) => view.kind === 'denies' && isNegative(view.text));
  const cued = new Set(views.filter(({ kind }) => kind === 'cue').map(({ entry }) => entry));
  return {
    entries,
    distinctOf,
    distinct,
    distinctNames,
    asks: views.map((view, at) =>
      nearest.has(view.entry) && distinctOf[at] === 0 ? questionWord(view.text) : undefined,
    ),
    isGap: Array.from({ length: entries }, (_, entry) => nearest.has(entry)),
    isBare: Array.from({ length: entries }, (_, entry) => !cued.has(entry)),
    bare: cued.size * 2 < entries,
    opposes: views.map(
      (view, at) =>
        view.kind === 'denies' &&
        distinctOf[at] === 0 &&
        isTurnedRound(sidesOfEntry(view.entry), sidesOf(view.text)),
    ),
    entryOf: Uint32Array.from(views, (view) => view.entry),
    kindOf: views.map((view) => view.kind),
    massOf: Float32Array.from(views, ({ kind }, at) =>
      kind === 'frame' ? 0 : massOf(uses.ofView[at], weights),
    ),
    negative,
    postings: uses.views(),
    weights,
  };
}

function weigh(uses: KeyUses, entries: number): Map<string, number> {
  const most = Math.log(1 + entries);
  const weights = new Map<string, number>();
  for (const { key, holders } of uses.all.values()) {
    weights.set(key, Math.max(FLOOR, Math.log((1 + entries) / (1 + holders)) / most));
  }
  return weights;
}

/** The word that asks: "how did he", "which leaders". */
export function questionWord(text: string): string | undefined {
  return /\b(?:who|what|which|when|where|why|how(?: (?:many|much|long|old|far|often))?|names?|list)\b/i
    .exec(text)?.[0]
    .toLowerCase();
}

/** The words of a text, by their roots, that it only denies, and those that it only affirms. */
interface Sides {
  denied: ReadonlySet<string>;
  affirmed: ReadonlySet<string>;
}

function sidesOf(text: string): Sides {
  const denied = new Set<string>();
  const affirmed = new Set<string>();
  for (const part of polarityOf(text)) {
    for (const word of wordsOf(text.slice(part.start, part.end)))
      if (!isLight(word.text)) (part.denied ? denied : affirmed).add(root(word.text));
  }
  const only = (own: ReadonlySet<string>, other: ReadonlySet<string>) =>
    new Set([...own].filter((word) => !other.has(word)));
  return { denied: only(denied, affirmed), affirmed: only(affirmed, denied) };
}

/** Whether a claim denies a word that its entry only affirms, or the other way round. */
function isTurnedRound(entry: Sides, claim: Sides): boolean {
  const overlap = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    [...one].some((word) => other.has(word));
  return overlap(claim.denied, entry.affirmed) || overlap(claim.affirmed, entry.denied);
}

function massOf(
  terms: readonly (readonly KeyUse[])[] | undefined,
  weights: ReadonlyMap<string, number>,
): number {
  let mass = 0;
  for (const [own] of terms ?? []) mass += own ? (weights.get(own.key) ?? 0) : 0;
  return mass;
}
