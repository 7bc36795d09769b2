import type { Entry, ViewKind } from '../../match/entry.ts';
import { weigh } from '../../match/match.ts';
import { partyOf, type Record } from '../../match/record.ts';
import type { Term } from '../../match/terms.ts';
import { partyIds } from '../../understand/skeleton.ts';
import type { Ranked } from './rank.ts';

/**
 * The words of a question by which it asks for what a gap misses: in "which hotel did she stay at", against a gap
 * "where she stayed" whose nearest entry tells of her visit, it is "hotel".
 */
export function missingTerms(record: Record, gap: Ranked, terms: readonly Term[]): Term[] {
  const { distinct } = record.index;
  const isApart = (key: string) => distinct.get(key)?.some(({ view }) => view === gap.view) ?? false;
  return terms.filter((term) => term.keys.some(({ key }) => isApart(key)));
}

/** Whether an entry has a term in any of its wordings, or what stands around it has. */
export function holdsTerm(record: Record, entry: Entry | undefined, term: Term): boolean {
  return entry !== undefined && hasTerm(record, entry, term, (kind) => kind !== 'denies');
}

/** The same for the entry alone, whatever stands around it. */
export function holdsItself(record: Record, entry: Entry, term: Term): boolean {
  return hasTerm(record, entry, term, (kind) => kind !== 'denies' && kind !== 'near');
}

/** Whether an entry has a term in what it says or in what belongs to it, whatever people ask it by. */
export function saysTerm(record: Record, entry: Entry, term: Term): boolean {
  return hasTerm(record, entry, term, (kind) => kind === 'says' || kind === 'quote' || kind === 'frame');
}

/** Whether a claim that an entry shows to be wrong has a term. */
export function deniesTerm(record: Record, entry: Entry, term: Term): boolean {
  return hasTerm(record, entry, term, (kind) => kind === 'denies');
}

/** The same by the term's own word or number, not by one of like meaning; a name counts as its own. */
export function holdsOutright(record: Record, entry: Entry, term: Term): boolean {
  if (term.weak || term.frame) return false;
  return holdsItself(record, entry, term.kind === 'name' ? term : { ...term, keys: term.keys.slice(0, 1) });
}

function hasTerm(
  record: Record,
  { index }: Entry,
  { keys }: Term,
  counts: (kind: ViewKind | undefined) => boolean,
): boolean {
  const { postings, entryOf, kindOf } = record.index;
  return keys.some(({ key }) =>
    postings.get(key)?.some((view) => entryOf[view] === index && counts(kindOf[view])),
  );
}

/** A name that weighs less is all over the story and often goes without saying. Range 0.3 to 0.6. */
export const RARE = 0.4;

/** Bodies are named for where something happens, too: "the talks at the Ministry". */
const SPOKEN_OF: ReadonlySet<string> = new Set(['person', 'place', 'country']);

/** Whether a bare entry has every name in some terms that is not all over the story: words on Ann are none on Bob. */
export function holdsRareNames(record: Record, entry: Entry, terms: readonly Term[]): boolean {
  return !record.index.isBare[entry.index] || hasRareNames(record, entry, terms, holdsItself);
}

/** The same, or what stands around it has them. */
export function hasRareNamesNear(record: Record, entry: Entry, terms: readonly Term[]): boolean {
  return !record.index.isBare[entry.index] || hasRareNames(record, entry, terms, holdsTerm);
}

function hasRareNames(
  record: Record,
  entry: Entry,
  terms: readonly Term[],
  has: (record: Record, entry: Entry, term: Term) => boolean,
): boolean {
  return weigh(terms, record.index).every(
    ({ term, weight }) =>
      term.kind !== 'name' ||
      weight < RARE ||
      !partyIds(term).some((id) => SPOKEN_OF.has(partyOf(record, id).kind)) ||
      has(record, entry, term),
  );
}
