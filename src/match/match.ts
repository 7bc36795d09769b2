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

/** A word that the record does not know at all weighs as much as a rare one. Range 0.5 to 1. */
const UNKNOWN = 0.9;
/** Unless it is a word of general meaning. Range 0.1 to 0.5. */
const UNKNOWN_WEAK = 0.25;
/** A word of general meaning weighs no more than this. Range 0.4 to 1. */
const WEAK = 0.6;
/** A word that makes the form of a question weighs no more than this. Range 0 to 0.3. */
const FRAME = 0.12;
/** The least that a word weighs which the record knows by another word only. Range 0.2 to 0.6. */
const BY_CONCEPT = 0.4;
/** Share of recall in the score; the rest is fit. Range 0.3 to 0.7. */
const RECALL_SHARE = 0.5;
/** Recall counts this many times precision in a fit (the β² of the F-measure). Range 1 to 4. */
const BETA2 = 2;
/** The least mass of a wording, so that a cue of one common word does not fit perfectly. Range 0.3 to 1. */
const LEAST_MASS = 0.5;

/** The weight of each term: of its own key if the record has it, else of its best other key. */
export function weigh(terms: readonly Term[], index: ViewIndex): QueryTerm[] {
  return terms.map((term) => {
    const [own] = term.keys;
    const most = term.frame ? FRAME : term.weak ? WEAK : 1;
    const known = own && index.weights.get(own.key);
    if (known !== undefined) return { term, weight: Math.min(known, most) };
    let best = 0;
    for (const { key, strength } of term.keys)
      best = Math.max(best, (index.weights.get(key) ?? 0) * strength);
    if (best > 0) return { term, weight: Math.min(Math.max(best, BY_CONCEPT), most) };
    return { term, weight: Math.min(term.weak ? UNKNOWN_WEAK : UNKNOWN, most) };
  });
}

/** Fits of all entries that share anything with the question, in no order. */
export function matchEntries(query: readonly QueryTerm[], index: ViewIndex, asked: Asked = {}): Match[] {
  const total = query.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  const scratch = Scratch.for(index);
  scratch.clear();
  for (const { term, weight } of query) scratch.add(term, weight);
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
    const own = scratch.own[view] ?? 0;
    const kind = index.kindOf[view];
    if (kind !== 'denies') match.recall = Math.max(match.recall, scratch.based(view) / total);
    if (kind === 'frame') continue;
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
  for (const match of matches) match.score = RECALL_SHARE * match.recall + (1 - RECALL_SHARE) * match.fit;
  return matches;
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
