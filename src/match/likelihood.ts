import { type Classifier, classify } from '../classify/classifier.ts';
import { featuresOf, type Wording } from '../classify/features.ts';
import type { Entry } from './entry.ts';
import { placesIn } from './examples.ts';

/** What a question most likely asks for: learned from all the ways in which people ask, each entry's beside the others'. */
export interface Likelihood {
  of(text: Wording): Likely;
}

/** Probabilities of one text; over all entries and subjects they add up to 1. */
export interface Likely {
  /** By entry index: that it asks for the entry, or repeats it. */
  asked(entry: number): number;
  /** By entry index: that it claims what the entry shows to be wrong. */
  denied(entry: number): number;
  /** That it asks for something that the record is known not to hold. */
  silent: number;
  /** That it claims what any entry shows to be wrong. */
  wrong: number;
  /** The subject that it most likely asks for as a whole, by its id. */
  subject: { id: string; probability: number };
}

const NO_SUBJECT = { id: '', probability: 0 };

export function likelihoodBy(classifier: Classifier, entries: readonly Entry[]): Likelihood {
  const { asked, denied, subjects } = placesIn(classifier, entries);
  const gaps = entries.filter(({ kind }) => kind === 'gap').map(({ index }) => asked[index] ?? -1);
  return {
    of(text) {
      const shares = classify(featuresOf(text), classifier);
      const shareAt = (place: number | undefined) => shares[place ?? -1] ?? 0;
      return {
        asked: (entry) => shareAt(asked[entry]),
        denied: (entry) => shareAt(denied[entry]),
        silent: gaps.reduce((sum, place) => sum + shareAt(place), 0),
        wrong: denied.reduce((sum, place) => sum + shareAt(place), 0),
        subject: subjects
          .map(({ id, place }) => ({ id, probability: shareAt(place) }))
          .reduce((best, one) => (one.probability > best.probability ? one : best), NO_SUBJECT),
      };
    },
  };
}

/** Of a record that has no classifier: nothing is likelier than anything else. */
export const ALIKE: Likely = { asked: () => 1, denied: () => 0, silent: 0, wrong: 0, subject: NO_SUBJECT };
