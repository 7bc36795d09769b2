import { type Classifier, classify } from '../classify/classifier.ts';
import { type Features, featuresOf, type Wording } from '../classify/features.ts';
import { oddsWrong, type Verdicts } from '../classify/verdicts.ts';
import type { Entry } from './entry.ts';
import { placesIn } from './examples.ts';

/** What a question most likely asks for: learned from all the ways in which people ask, each entry's beside the others'. */
export interface Likelihood {
  of(text: Wording): Likely;
  /** By entry index: logarithm of the odds that a claim on the entry's matter is wrong; 0 where nothing is known. */
  oddsWrong(claim: Features, entry: number): number;
}

/** Probabilities of one text; over all entries and subjects they add up to 1. */
export interface Likely {
  /** By entry index: that it asks for the entry, or repeats it. */
  asked(entry: number): number;
  /** By entry index: that it claims what the entry shows to be wrong. */
  denied(entry: number): number;
  /** That it asks for something that the record is known not to hold, or is about no story at all. */
  silent: number;
  /** That it claims what any entry shows to be wrong. */
  wrong: number;
  /**
   * 1 for each entry that is at least so probable, one way or the other, by its index; undefined where nothing is known.
   * Source: L. Wang, J. Lin and D. Metzler, "A cascade ranking model for efficient ranked retrieval", SIGIR 2011.
   */
  plausible(least: number): Uint8Array | undefined;
  /** The subject that it most likely asks for as a whole, by its id. */
  subject: { id: string; probability: number };
}

const NO_SUBJECT = { id: '', probability: 0 };

export function likelihoodBy(
  classifier: Classifier,
  entries: readonly Entry[],
  verdicts?: Verdicts,
): Likelihood {
  const rows = new Map(verdicts?.ids.map((id, row) => [id, row]));
  const { asked, denied, elsewhere, subjects } = placesIn(classifier, entries);
  const gaps = entries.filter(({ kind }) => kind === 'gap').map(({ index }) => asked[index] ?? -1);
  const silences = [...gaps, elsewhere];
  const isAccount = entries.map(({ kind }) => kind === 'account');
  return {
    oddsWrong(claim, entry) {
      const row = rows.get(entries[entry]?.of.id ?? '');
      return verdicts && row !== undefined ? oddsWrong(claim, verdicts, row) : 0;
    },
    of(text) {
      const shares = classify(featuresOf(text), classifier);
      const shareAt = (place: number | undefined) => shares[place ?? -1] ?? 0;
      return {
        asked: (entry) => shareAt(asked[entry]),
        denied: (entry) => shareAt(denied[entry]),
        plausible: (least) => {
          const among = new Uint8Array(entries.length);
          for (let entry = 0; entry < among.length; entry++) {
            const share = shareAt(asked[entry]) + shareAt(denied[entry]);
            among[entry] = share >= least || isAccount[entry] ? 1 : 0;
          }
          return among;
        },
        silent: silences.reduce((sum, place) => sum + shareAt(place), 0),
        wrong: denied.reduce((sum, place) => sum + shareAt(place), 0),
        subject: subjects
          .map(({ id, place }) => ({ id, probability: shareAt(place) }))
          .reduce((best, one) => (one.probability > best.probability ? one : best), NO_SUBJECT),
      };
    },
  };
}

/** Of a record that has no classifier: nothing is likelier than anything else. */
export const ALIKE: Likely = {
  asked: () => 1,
  denied: () => 0,
  plausible: () => undefined,
  silent: 0,
  wrong: 0,
  subject: NO_SUBJECT,
};
