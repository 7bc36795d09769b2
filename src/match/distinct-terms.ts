import { asserts } from './asserts.ts';
import type { KeyUse, KeyUses } from './key-uses.ts';
import type { View } from './views.ts';

/** What sets wordings apart from what the record tells. */
export interface DistinctTerms {
  /**
   * For a denied claim, how many of its terms set it apart from what its entry says; for a wording of a gap, from what
   * comes nearest to it; else 0.
   */
  distinctOf: Uint8Array;
  /** Which of those terms are names, as bits: a question has to repeat them all. */
  distinctNames: Uint32Array;
  /** For each key, the wordings of which it is such a term, and which of their terms. */
  distinct: ReadonlyMap<string, readonly DistinctTerm[]>;
}

export interface DistinctTerm {
  view: number;
  /** A bit of its own among the wording's terms. */
  bit: number;
}

/**
 * What sets a denied claim apart from what its entry says: in "the sailors were released", against an entry that says
 * they are on trial, it is "released". A claim contradicts only where it repeats that.
 */
export function distinguish(
  views: readonly View[],
  uses: KeyUses,
  nearest: ReadonlyMap<number, readonly number[]>,
): DistinctTerms {
  const distinctOf = new Uint8Array(views.length);
  const distinctNames = new Uint32Array(views.length);
  const distinct = new Map<string, DistinctTerm[]>();
  const byEntry: number[][] = [];
  for (const [at, { entry }] of views.entries()) {
    byEntry[entry] ??= [];
    byEntry[entry]?.push(at);
  }
  const those = (entry: number, wanted: (view: View) => boolean) =>
    (byEntry[entry] ?? []).filter((at) => wanted(views[at] as View));
  let isKnown: (uses: readonly KeyUse[]) => boolean = () => false;
  let knownTo = -1;
  views.forEach((view, at) => {
    const near = nearest.get(view.entry);
    if (view.kind !== 'denies' && (!near || view.kind === 'frame')) return;
    if (knownTo !== view.entry) {
      isKnown = uses.mark(near ? near.flatMap((entry) => those(entry, isTold)) : those(view.entry, isSaid));
      knownTo = view.entry;
    }
    const apart = uses.ofView[at]?.filter((term) => !isKnown(term)) ?? [];
    // "Bob said it" against Ann's statement: who said what is settled by speakers, not by words.
    if (!near && view.isStatement && apart.length > 0 && apart.every(isName)) return;
    for (const term of apart) {
      const bit = 1 << (distinctOf[at] ?? 0);
      distinctOf[at] = (distinctOf[at] ?? 0) + 1;
      if (isName(term)) distinctNames[at] = (distinctNames[at] ?? 0) | bit;
      for (const { key } of term) {
        const held = distinct.get(key);
        if (held) held.push({ view: at, bit });
        else distinct.set(key, [{ view: at, bit }]);
      }
    }
  });
  return { distinctOf, distinct, distinctNames };
}

const isSaid = (view: View) => view.kind !== 'denies' && view.kind !== 'near' && asserts(view);
/** What a gap misses is set against what comes nearest to it: what that tells, not how people ask for it. */
const isTold = ({ kind }: View) => kind !== 'denies' && kind !== 'near' && kind !== 'cue';

function isName(term: readonly KeyUse[]): boolean {
  return term[0]?.key.startsWith('@') === true;
}
