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
  of(text: Wording): Likely;
}

/** Likelihoods of one text by entry index, a feature, as shares of that of the entry most likely asked for. */
export interface Likely {
  /** That it asks for the entry, or repeats it; 0 to 1. */
  asked(entry: number): number;
  /** That it claims what the entry shows to be wrong; above 1 where that is likelier than that it asks for anything. */
  denied(entry: number): number;
}

/** Of a feature that an entry's wordings do not have: additive smoothing. Range 0.02 to 1. */
const UNSEEN = 0.1;
/** How much a difference in likelihood counts. Range 1 to 6. */
const SHARPNESS = 3;

/** Built once for a story; wordings of an entry follow each other, those that it denies behind the rest. */
export function buildLikelihood(views: readonly View[], entries: number): Likelihood {
  const features = new Features();
  const classes = 2 * entries;
  const totals = new Float64Array(classes);
  const seen = new FeatureCounts();
  for (const view of views) {
    if (!isWording(view)) continue;
    const holder = view.kind === 'denies' ? entries + view.entry : view.entry;
    totals[holder] = (totals[holder] ?? 0) + seen.add(holder, features.learn(view));
  }
  const { starts, holders, sums, used } = seen.postings();
  // What a feature adds to the logarithm of an entry's likelihood, beside one that it does not have.
  const gains = sums.map((sum) => Math.log1p(sum / UNSEEN));
  const lengths = totals.map((total) => Math.log(total + UNSEEN * used));

  return {
    of(text) {
      const logs = new Float64Array(classes);
      const { places, counts, size } = features.read(text);
      let total = 0;
      for (let at = 0; at < size; at++) {
        const count = counts[at] ?? 0;
        total += count;
        const place = places[at] ?? 0;
        const end = starts[place + 1] ?? 0;
        for (let held = starts[place] ?? 0; held < end; held++) {
          const holder = holders[held] ?? 0;
          logs[holder] = (logs[holder] ?? 0) + count * (gains[held] ?? 0);
        }
      }
      let best = Number.NEGATIVE_INFINITY;
      for (let holder = 0; holder < classes; holder++) {
        const log = ((logs[holder] ?? 0) - total * (lengths[holder] ?? 0)) / Math.max(total, 1);
        logs[holder] = log;
        if (holder < entries && log > best) best = log;
      }
      const share = (holder: number) => Math.exp(SHARPNESS * ((logs[holder] ?? best) - best));
      return {
        asked: share,
        denied: (entry) => ((totals[entries + entry] ?? 0) > 0 ? share(entries + entry) : 0),
      };
    },
  };
}

/** In these an entry is asked for, tells what it holds, or what it shows to be wrong. */
function isWording({ kind }: View): boolean {
  return kind === 'cue' || kind === 'says' || kind === 'quote' || kind === 'denies';
}
