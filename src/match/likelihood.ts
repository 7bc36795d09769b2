import { FeatureCounts } from './feature-counts.ts';
import { Features, type Wording } from './features.ts';
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
  const seen = new FeatureCounts();
  for (const view of views) {
    if (isAsked(view))
      totals[view.entry] = (totals[view.entry] ?? 0) + seen.add(view.entry, features.learn(view));
  }
  const { starts, holders, sums, used } = seen.postings();
  // What a feature adds to the logarithm of an entry's likelihood, beside one that it does not have.
  const gains = sums.map((sum) => Math.log1p(sum / UNSEEN));
  const lengths = totals.map((total) => Math.log(total + UNSEEN * used));

  return {
    of(text) {
      const logs = new Float64Array(entries);
      const { places, counts, size } = features.read(text);
      let total = 0;
      for (let at = 0; at < size; at++) {
        const count = counts[at] ?? 0;
        total += count;
        const place = places[at] ?? 0;
        const end = starts[place + 1] ?? 0;
        for (let held = starts[place] ?? 0; held < end; held++) {
          const entry = holders[held] ?? 0;
          logs[entry] = (logs[entry] ?? 0) + count * (gains[held] ?? 0);
        }
      }
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
