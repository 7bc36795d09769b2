import { Features, PLACES, type Wording } from './features.ts';
import type { View } from './views.ts';

/**
 * How likely each entry's wordings make a question: a multinomial model of all the ways in which people ask for it,
 * function words and word order included, where `matchEntries` looks for the one wording that fits best.
 * Sources: A. McCallum and K. Nigam, "A comparison of event models for naive Bayes text classification", 1998;
 * J. Ponte and W. B. Croft, "A language modeling approach to information retrieval", SIGIR 1998.
 */
export interface Likelihood {
  /** For a text, by entry index: its likelihood, a feature, as a share of that of the likeliest entry; 0 to 1. */
  of(text: Wording): (entry: number) => number;
}

/** Of a feature that an entry's wordings do not have: additive smoothing. Range 0.02 to 1. */
const UNSEEN = 0.1;
/** How much a difference in likelihood counts. Range 1 to 6. */
const SHARPNESS = 3;

/** Built once for a story; the views of an entry follow each other. */
export function buildLikelihood(views: readonly View[], entries: number): Likelihood {
  const features = new Features();
  const totals = new Float64Array(entries);
  const seen = { places: [] as number[], entries: [] as number[], counts: [] as number[] };
  for (const view of views) {
    if (!isAsked(view)) continue;
    features.learn(view, (place, count) => {
      seen.places.push(place);
      seen.entries.push(view.entry);
      seen.counts.push(count);
      totals[view.entry] = (totals[view.entry] ?? 0) + count;
    });
  }
  const { starts, holders, gains, used } = postingsOf(seen);
  const lengths = totals.map((total) => Math.log(total + UNSEEN * used));

  return {
    of(text) {
      const logs = new Float64Array(entries);
      let total = 0;
      features.read(text, (place, count) => {
        total += count;
        if (place === undefined) return;
        const end = starts[place + 1] ?? 0;
        for (let at = starts[place] ?? 0; at < end; at++) {
          const entry = holders[at] ?? 0;
          logs[entry] = (logs[entry] ?? 0) + count * (gains[at] ?? 0);
        }
      });
      let best = Number.NEGATIVE_INFINITY;
      for (let entry = 0; entry < entries; entry++) {
        const log = ((logs[entry] ?? 0) - total * (lengths[entry] ?? 0)) / Math.max(total, 1);
        logs[entry] = log;
        if (log > best) best = log;
      }
      return (entry) => Math.exp(SHARPNESS * ((logs[entry] ?? best) - best));
    },
  };
}

/** In these an entry is asked for, or tells what it holds. */
function isAsked({ kind }: View): boolean {
  return kind === 'cue' || kind === 'says' || kind === 'quote';
}

interface Seen {
  places: readonly number[];
  entries: readonly number[];
  counts: readonly number[];
}

/**
 * What was seen, sorted by place (a counting sort), the counts of one entry at one place added up. `gains`: what a
 * feature adds to the logarithm of an entry's likelihood, beside one that it does not have.
 */
function postingsOf({ places, entries, counts }: Seen) {
  const ends = new Uint32Array(PLACES + 1);
  for (const place of places) ends[place + 1] = (ends[place + 1] ?? 0) + 1;
  for (let place = 0; place < PLACES; place++) ends[place + 1] = (ends[place + 1] ?? 0) + (ends[place] ?? 0);
  const sorted = new Uint32Array(places.length);
  const next = ends.slice();
  for (const [at, place] of places.entries()) {
    const to = next[place] ?? 0;
    sorted[to] = at;
    next[place] = to + 1;
  }
  const starts = new Uint32Array(PLACES + 1);
  const holders: number[] = [];
  const sums: number[] = [];
  let used = 0;
  for (let place = 0; place < PLACES; place++) {
    starts[place] = holders.length;
    for (let at = ends[place] ?? 0; at < (ends[place + 1] ?? 0); at++) {
      const from = sorted[at] ?? 0;
      const entry = entries[from] ?? 0;
      const last = holders.length - 1;
      if (last >= (starts[place] ?? 0) && holders[last] === entry)
        sums[last] = (sums[last] ?? 0) + (counts[from] ?? 0);
      else {
        holders.push(entry);
        sums.push(counts[from] ?? 0);
      }
    }
    if (holders.length > (starts[place] ?? 0)) used++;
  }
  starts[PLACES] = holders.length;
  return {
    starts,
    holders: Uint32Array.from(holders),
    gains: Float64Array.from(sums, (sum) => Math.log1p(sum / UNSEEN)),
    used,
  };
}
