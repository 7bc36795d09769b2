import type { Key } from './keys.ts';
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

/** A text as its units of meaning and its words in order. */
export interface Wording {
  terms: readonly (readonly Key[])[];
  units: readonly string[];
}

/** Of a feature that an entry's wordings do not have: additive smoothing. Range 0.02 to 1. */
const UNSEEN = 0.1;
/** A word as it stands counts this much of a unit of meaning. Range 0 to 1. */
const WORD = 0.5;
/** Two words in a row count this much. Range 0 to 1. */
const PAIR = 0.7;
/** How much a difference in likelihood counts. Range 1 to 6. */
const SHARPNESS = 3;

/** Entries that have a feature, and what that adds to the logarithm of their likelihood. */
interface Counts {
  entries: number[];
  gains: number[];
}

/** Built once for a story; the views of an entry follow each other. */
export function buildLikelihood(views: readonly View[], entries: number): Likelihood {
  const features = new Map<string, Counts>();
  const totals = new Float64Array(entries);
  for (const view of views) {
    if (!isAsked(view)) continue;
    for (const [feature, count] of featuresOf(view)) {
      let held = features.get(feature);
      if (!held) {
        held = { entries: [], gains: [] };
        features.set(feature, held);
      }
      const last = held.entries.length - 1;
      if (held.entries[last] === view.entry) held.gains[last] = (held.gains[last] ?? 0) + count;
      else {
        held.entries.push(view.entry);
        held.gains.push(count);
      }
      totals[view.entry] = (totals[view.entry] ?? 0) + count;
    }
  }
  for (const { gains } of features.values()) {
    for (const [at, count] of gains.entries()) gains[at] = Math.log1p(count / UNSEEN);
  }
  const lengths = totals.map((total) => Math.log(total + UNSEEN * features.size));
  return { of: (text) => shares(logLikelihoods(featuresOf(text), features, lengths)) };
}

/** In these an entry is asked for, or tells what it holds. */
function isAsked({ kind }: View): boolean {
  return kind === 'cue' || kind === 'says' || kind === 'quote';
}

function featuresOf({ terms, units }: Wording): Map<string, number> {
  const features = new Map<string, number>();
  for (const keys of terms) {
    for (const { key, strength } of keys) features.set(key, Math.max(features.get(key) ?? 0, strength));
  }
  let before = '^';
  for (const unit of units) {
    features.set(`=${unit}`, WORD);
    features.set(`${before}>${unit}`, PAIR);
    before = unit;
  }
  if (units.length) features.set(`${before}>$`, PAIR);
  return features;
}

/** By entry, a feature: the logarithm of the likelihood, up to what is the same for all. */
function logLikelihoods(
  asked: ReadonlyMap<string, number>,
  features: ReadonlyMap<string, Counts>,
  lengths: Float64Array,
): Float64Array {
  const logs = new Float64Array(lengths.length);
  let total = 0;
  for (const [feature, count] of asked) {
    total += count;
    const held = features.get(feature);
    if (!held) continue;
    for (let at = 0; at < held.entries.length; at++) {
      const entry = held.entries[at] ?? 0;
      logs[entry] = (logs[entry] ?? 0) + count * (held.gains[at] ?? 0);
    }
  }
  for (let entry = 0; entry < logs.length; entry++)
    logs[entry] = ((logs[entry] ?? 0) - total * (lengths[entry] ?? 0)) / Math.max(total, 1);
  return logs;
}

function shares(logs: Float64Array): (entry: number) => number {
  let best = Number.NEGATIVE_INFINITY;
  for (const log of logs) if (log > best) best = log;
  return (entry) => Math.exp(SHARPNESS * ((logs[entry] ?? best) - best));
}
