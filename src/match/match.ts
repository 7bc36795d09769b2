import { isAsking } from '../text/asking-words.ts';
import { isLight } from '../text/light-words.ts';
import { thesaurus } from '../text/thesaurus.ts';
import { isWeak } from './known-words.ts';
import { Scratch } from './scratch.ts';
import type { Term } from './terms.ts';
import type { ViewIndex } from './view-index.ts';

/** How well an entry fits a question. All scores run from 0 to 1. */
export interface Match {
  entry: number;
  score: number;
  /** Share of the question's weight found in the entry's own words, its frame and one more wording together. */
  recall: number;
  /** How well its best single wording fits, both ways. */
  fit: number;
  /** The wording of that fit, as a view of the index. */
  view: number;
  /** How well the best claim that it shows to be wrong fits; 0 where there is none. */
  denied: number;
  deniedView: number;
}

/** What the terms of a question do not tell. */
export interface Asked {
  /** It denies something. */
  negative?: boolean;
  /** The word that asks: "how", "which". */
  word?: string | undefined;
}

export interface QueryTerm {
  term: Term;
  weight: number;
}

/** A word whose whole group of meanings the record does not know weighs nearly as much as a rare one. Range 0.5 to 1. */
const ABSENT = 0.9;
/** Unless it is a word of general meaning. Range 0.1 to 0.5. */
const UNKNOWN_WEAK = 0.25;
/** A word of no known group: slang, a slip, a name. Range 0.3 to 0.9. */
const UNKNOWN = 0.6;
/** A word of general meaning weighs no more than this. Range 0.4 to 1. */
const WEAK = 0.6;
/** The same in a bare record, whose sentences were not written to be asked for. Range 0.2 to 0.6. */
const BARE_WEAK = 0.4;
/** "The two", "all three" in a question to a bare record. Range 0.1 to 0.6. */
const SMALL_NUMBER = 0.3;
/** A word that makes the form of a question weighs no more than this. Range 0 to 0.3. */
const FRAME = 0.12;
/** The least that a word weighs which the record knows by another word only. Range 0.2 to 0.6. */
const BY_CONCEPT = 0.4;
/** Share of recall in the score; the rest is fit. Range 0.3 to 0.7. */
const RECALL_SHARE = 0.5;
/** The same for an entry whose cues nobody wrote: its own sentence is long, and fits no question tightly. Range 0.5 to 1. */
const BARE_RECALL_SHARE = 0.85;
/** Its score is stretched by this: no sentence of an article holds all the words of a question. Range 1 to 1.5. */
const BARE_STRETCH = 1.25;
/** Recall counts this many times precision in a fit (the β² of the F-measure). Range 1 to 4. */
const BETA2 = 2;
/** The least mass of a wording, so that a cue of one common word does not fit perfectly. Range 0.3 to 1. */
const LEAST_MASS = 0.5;

/** The weight of each term: of its own key if the record has it, else of its best other key. */
export function weigh(terms: readonly Term[], index: ViewIndex): QueryTerm[] {
  return terms.map((term) => {
    const [own] = term.keys;
    const most = mostOf(term, index);
    const known = own && index.weights.get(own.key);
    if (known !== undefined) return { term, weight: Math.min(known, most) };
    let best = 0;
    for (const { key, strength } of term.keys)
      best = Math.max(best, (index.weights.get(key) ?? 0) * strength);
    if (best > 0) return { term, weight: Math.min(Math.max(best, BY_CONCEPT), most) };
    return { term, weight: Math.min(unknownWeight(term, index), most) };
  });
}

/** What a term weighs at most. "The two" of a question counts nobody, and a bare record has few words to spare. */
function mostOf(term: Term, index: ViewIndex): number {
  if (term.frame) return FRAME;
  if (index.bare && term.kind === 'number' && /^#[23]$/.test(term.keys[0]?.key ?? '')) return SMALL_NUMBER;
  return term.weak ? (index.bare ? BARE_WEAK : WEAK) : 1;
}

/**
 * A word whose whole group of meanings is absent speaks for silence; any other may well be put otherwise. In a bare
 * record a word of asking is unknown because nobody wrote cues.
 */
function unknownWeight(term: Term, index: ViewIndex): number {
  if (term.weak) return UNKNOWN_WEAK;
  const [own] = term.keys;
  if (index.bare && own && isAsking(own.key)) return FRAME;
  return isAbsent(term, index) ? ABSENT : UNKNOWN;
}

/** Whether a word's whole group of meanings is absent: a bare record then likely is silent on it. */
export function isAbsent(term: Term, index: ViewIndex): boolean {
  const [own] = term.keys;
  if (!own || term.weak || term.frame || term.keys.some(({ key }) => index.weights.has(key))) return false;
  // "Ask for", "come out": every word of it is of general meaning.
  if (own.key.includes(' ') && own.key.split(' ').every((part) => isLight(part) || isWeak(part)))
    return false;
  return !isAsking(own.key) && (term.keys.length > 1 || thesaurus.concepts(own.key).length > 0);
}

/** Fits of all entries that share anything with the question, in no order; `among`: 1 for each entry that is looked at. */
export function matchEntries(
  query: readonly QueryTerm[],
  index: ViewIndex,
  asked: Asked = {},
  among?: Uint8Array,
): Match[] {
  const total = query.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  const scratch = Scratch.for(index);
  scratch.clear();
  for (const { term, weight } of query) scratch.add(term, weight, among);
  return collect(index, scratch, total, asked);
}

function collect(index: ViewIndex, scratch: Scratch, total: number, asked: Asked): Match[] {
  const best: Match[] = [];
  const matches: Match[] = [];
  for (const entry of scratch.entries) {
    const recall = scratch.base(entry) / total;
    const match = { entry, score: 0, recall, fit: 0, view: -1, denied: 0, deniedView: -1 };
    matches.push(match);
    best[entry] = match;
  }
  for (const view of scratch.views) {
    const match = best[index.entryOf[view] ?? 0];
    if (!match) continue;
    const own = scratch.own(view);
    const kind = index.kindOf[view];
    if (kind !== 'denies') match.recall = Math.max(match.recall, scratch.based(view) / total);
    if (kind === 'frame' || kind === 'near') continue;
    const precision = Math.min(1, own / Math.max(index.massOf[view] ?? 0, LEAST_MASS));
    const fit = fMeasure(scratch.framed(view) / total, precision);
    if (index.isGap[match.entry] && !misses(index, scratch, view, asked)) continue;
    if (kind !== 'denies') {
      if (isBetter(fit, view, match.fit, match.view)) {
        match.fit = fit;
        match.view = view;
      }
    } else if (
      isBetter(fit, view, match.denied, match.deniedView) &&
      contradicts(index, scratch, view, asked)
    ) {
      match.denied = fit;
      match.deniedView = view;
    }
  }
  for (const match of matches) match.score = scoreOf(match, index.isBare[match.entry] === true);
  return matches;
}

function scoreOf({ recall, fit }: Match, isBare: boolean): number {
  const share = isBare ? BARE_RECALL_SHARE : RECALL_SHARE;
  const stretch = isBare ? BARE_STRETCH : 1;
  return Math.min(1, stretch * (share * recall + (1 - share) * fit));
}

/** Of wordings that fit alike the first counts. */
function isBetter(fit: number, view: number, than: number, thanView: number): boolean {
  return fit > than || (fit === than && view < thanView);
}

/** Whether a question repeats a claim in what makes it wrong: its words, or its denying or not denying. */
function contradicts(index: ViewIndex, scratch: Scratch, view: number, { negative = false }: Asked): boolean {
  // "isn't alone" does not repeat "stands alone".
  return index.negative[view] === negative && (scratch.isApart(view) || index.opposes[view] === true);
}

/** Whether a question asks for the very thing that a gap misses: by its words, or by its question word alone. */
function misses(index: ViewIndex, scratch: Scratch, view: number, { word }: Asked): boolean {
  return scratch.isApart(view) || (index.asks[view] !== undefined && index.asks[view] === word);
}

/** Source: C. J. van Rijsbergen, "Information Retrieval", 1979, chapter 7. */
function fMeasure(recall: number, precision: number): number {
  const below = BETA2 * precision + recall;
  return below === 0 ? 0 : ((1 + BETA2) * recall * precision) / below;
}
