import { hash } from '../text/hash.ts';

/** A text as its units of meaning and its words in order. */
export interface Wording {
  /** Keys of each unit of meaning, each with how much of the meaning it carries, 0 to 1. */
  terms: readonly (readonly { key: string; strength: number }[])[];
  /** Its words in order. */
  units: readonly string[];
}

/** How much of each feature a wording has, by the feature's hash; of 32 bits, so that hardly two fall together. */
export type Features = ReadonlyMap<number, number>;

/** A word as it stands counts this much of a unit of meaning. Range 0 to 1. */
const WORD = 0.5;
/** Two words in a row count this much. Range 0 to 1. */
const PAIR = 0.7;
/** Two words with one between them count this much. Range 0 to 1. */
const SKIP = 0.5;

/**
 * Units of meaning, words, and pairs of words with or without one between them; what comes again counts once.
 * `weightOf`: how much a word counts beside others, 0 to 1.
 */
export function featuresOf({ terms, units }: Wording, weightOf: (unit: string) => number = ALIKE): Features {
  const features = new Map<number, number>();
  const put = (feature: number, count: number) => {
    features.set(feature, Math.max(features.get(feature) ?? 0, count));
  };
  for (const keys of terms) for (const { key, strength } of keys) put(pair(MEANT, hash(key)), strength);
  if (!units.length) return features;
  let skipped = EDGE;
  let before = EDGE;
  let weightBefore = 1;
  for (const unit of units) {
    const word = hash(unit);
    const weight = weightOf(unit);
    put(pair(ALONE, word), WORD * weight);
    put(pair(before, word), PAIR * Math.max(weight, weightBefore));
    put(pair(pair(skipped, SKIPS), word), SKIP * weight);
    skipped = before;
    before = word;
    weightBefore = weight;
  }
  put(pair(before, EDGE), PAIR);
  return features;
}

const ALIKE = () => 1;

/** What stands in the place of a first word. */
const [MEANT, ALONE, EDGE, SKIPS] = [1, 2, 3, 4];

/** Multiplicative hashing of two hashes. Source: D. Knuth, "The Art of Computer Programming", volume 3, section 6.4. */
function pair(one: number, other: number): number {
  const mixed = Math.imul(Math.imul(one, 0x9e3779b1) ^ other, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
