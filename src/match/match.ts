import type { Key, Term } from './terms.ts';
import type { ViewIndex } from './view-index.ts';

/** How well an entry fits a question. All scores run from 0 to 1. */
export interface Match {
  entry: number;
  score: number;
  /** Share of the question's weight found in any wording of the entry. */
  recall: number;
  /** How well its best single wording fits, both ways. */
  fit: number;
  /** How well the best claim that it shows to be wrong fits; 0 where there is none. */
  denied: number;
}

export interface QueryTerm {
  term: Term;
  weight: number;
}

/** A word that the record does not know at all weighs as much as a rare one. Range 0.5 to 1. */
const UNKNOWN = 0.9;
/** Share of recall in the score; the rest is fit. Range 0.3 to 0.7. */
const RECALL_SHARE = 0.55;
/** Recall counts this many times precision in a fit. Range 1 to 4. */
const BETA2 = 2;

/** The weight of each term: of its own key if the record has it, else of its best other key. */
export function weigh(terms: readonly Term[], index: ViewIndex): QueryTerm[] {
  return terms.map((term) => {
    const [own] = term.keys;
    const known = own && index.weights.get(own.key);
    if (known !== undefined) return { term, weight: known };
    let best = 0;
    for (const { key, strength } of term.keys) best = Math.max(best, (index.weights.get(key) ?? 0) * strength);
    return { term, weight: best > 0 ? Math.max(best, 0.4) : UNKNOWN };
  });
}

/** Fits of all entries that share anything with the question, best first. */
export function matchEntries(query: readonly QueryTerm[], index: ViewIndex): Match[] {
  const total = query.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  const views = index.entryOf.length;
  const table = hits(query, index);
  const recall = new Float32Array(index.entries);
  const viewRecall = new Float32Array(views);
  const viewOwn = new Float32Array(views);
  const frameOf = frames(index);
  query.forEach(({ weight }, t) => {
    const row = table[t];
    if (!row) return;
    const best = new Float32Array(index.entries);
    for (let view = 0; view < views; view++) {
      const hit = row[view] ?? 0;
      if (hit === 0 || index.kindOf[view] === 'denies') continue;
      const entry = index.entryOf[view] ?? 0;
      if (hit > (best[entry] ?? 0)) best[entry] = hit;
    }
    for (let entry = 0; entry < index.entries; entry++) recall[entry] = (recall[entry] ?? 0) + weight * (best[entry] ?? 0);
    for (let view = 0; view < views; view++) {
      const own = row[view] ?? 0;
      const frame = row[frameOf[index.entryOf[view] ?? 0] ?? 0] ?? 0;
      viewOwn[view] = (viewOwn[view] ?? 0) + weight * own;
      viewRecall[view] = (viewRecall[view] ?? 0) + weight * Math.max(own, frame);
    }
  });
  return collect(index, total, recall, viewRecall, viewOwn);
}

/** For each term, how strongly each view holds it. */
function hits(query: readonly QueryTerm[], index: ViewIndex): Float32Array[] {
  return query.map(({ term }) => {
    const row = new Float32Array(index.entryOf.length);
    for (const { key, strength } of term.keys as readonly Key[]) {
      const list = index.postings.get(key);
      if (!list) continue;
      for (const view of list) if (strength > (row[view] ?? 0)) row[view] = strength;
    }
    return row;
  });
}

function frames(index: ViewIndex): Uint32Array {
  const found = new Uint32Array(index.entries);
  index.kindOf.forEach((kind, view) => {
    if (kind === 'frame') found[index.entryOf[view] ?? 0] = view;
  });
  return found;
}

function collect(
  index: ViewIndex,
  total: number,
  recall: Float32Array,
  viewRecall: Float32Array,
  viewOwn: Float32Array,
): Match[] {
  const fit = new Float32Array(index.entries);
  const denied = new Float32Array(index.entries);
  for (let view = 0; view < viewRecall.length; view++) {
    const kind = index.kindOf[view];
    const own = viewOwn[view] ?? 0;
    if (kind === 'frame' || own === 0) continue;
    const found = (viewRecall[view] ?? 0) / total;
    const precise = Math.min(1, own / Math.max(index.massOf[view] ?? 0, 0.5));
    const f = ((1 + BETA2) * found * precise) / (BETA2 * precise + found || 1);
    const into = kind === 'denies' ? denied : fit;
    const entry = index.entryOf[view] ?? 0;
    if (f > (into[entry] ?? 0)) into[entry] = f;
  }
  const matches: Match[] = [];
  for (let entry = 0; entry < index.entries; entry++) {
    const share = (recall[entry] ?? 0) / total;
    if (share === 0 && (denied[entry] ?? 0) === 0) continue;
    matches.push({
      entry,
      recall: share,
      fit: fit[entry] ?? 0,
      denied: denied[entry] ?? 0,
      score: RECALL_SHARE * share + (1 - RECALL_SHARE) * (fit[entry] ?? 0),
    });
  }
  return matches.sort((a, b) => b.score - a.score || a.entry - b.entry);
}
