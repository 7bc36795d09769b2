import type { Features } from './features.ts';

/**
 * For each entry a logistic regression that tells the claims which it shows to be wrong from those that it bears out.
 * Features share a few thousand places by their hashes.
 * Source: K. Weinberger et al., "Feature hashing for large scale multitask learning", ICML 2009.
 */
export interface Verdicts {
  /** Entries by their ids; the place of each is its row. */
  ids: readonly string[];
  /** Weights in a row. */
  places: number;
  /** `places` whole numbers a row, to be multiplied by the row's scale. */
  weights: Int8Array;
  scales: Float32Array;
  biases: Float32Array;
}

/** A claim on the matter of an entry. */
export interface Claim {
  /** Id of the entry. */
  of: string;
  features: Features;
  wrong: boolean;
}

/** The logarithm of the odds that a claim is wrong, by the row of its entry. */
export function oddsWrong(
  features: Features,
  { places, weights, scales, biases }: Verdicts,
  row: number,
): number {
  let sum = 0;
  const vector = hashed(features, places);
  for (const [place, value] of vector) sum += value * (weights[row * places + place] ?? 0);
  return (biases[row] ?? 0) + sum * (scales[row] ?? 0);
}

/** Weights in a row: fewer and unlike features fall together, more and the story takes longer to load. Range 2,000 to 16,000. */
const PLACES = 4096;
/** Times that each claim is seen. Range 30 to 200. */
const ROUNDS = 80;
/** Range 0.2 to 1. */
const RATE = 0.6;
/** How much weights are drawn to 0. Range 0.00001 to 0.0005. */
const DECAY = 1e-4;
/** Keeps the first steps finite. */
const START = 1e-6;
const MOST = 127;

/**
 * Trains by gradient descent on the cross-entropy, right and wrong claims counting the same in sum, in steps that shrink
 * for what has been seen often. Entries that lack claims of one sort are left out.
 */
export function trainVerdicts(claims: readonly Claim[], places = PLACES): Verdicts {
  const byEntry = new Map<string, Claim[]>();
  for (const claim of claims) byEntry.set(claim.of, [...(byEntry.get(claim.of) ?? []), claim]);
  const rows = [...byEntry].filter(
    ([, own]) => own.some(({ wrong }) => wrong) && own.some(({ wrong }) => !wrong),
  );
  const verdicts: Verdicts = {
    ids: rows.map(([id]) => id),
    places,
    weights: new Int8Array(rows.length * places),
    scales: new Float32Array(rows.length),
    biases: new Float32Array(rows.length),
  };
  for (const [row, [, own]] of rows.entries()) {
    const { weights, bias } = trainOne(own, places);
    const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / MOST || 1;
    verdicts.weights.set(
      weights.map((weight) => Math.round(weight / scale)),
      row * places,
    );
    verdicts.scales[row] = scale;
    verdicts.biases[row] = bias;
  }
  return verdicts;
}

function trainOne(claims: readonly Claim[], places: number): { weights: Float64Array; bias: number } {
  const wrongs = claims.filter(({ wrong }) => wrong).length;
  const vectors = claims.map(({ features, wrong }) => ({
    vector: hashed(features, places),
    holds: wrong ? 1 : 0,
    share: 0.5 / (wrong ? wrongs : claims.length - wrongs),
  }));
  const weights = new Float64Array(places);
  const seen = new Float64Array(places).fill(START);
  const slopes = new Float64Array(places);
  let bias = 0;
  for (let round = 0; round < ROUNDS; round++) {
    slopes.fill(0);
    let biasSlope = 0;
    for (const { vector, holds, share } of vectors) {
      let sum = bias;
      for (const [place, value] of vector) sum += value * (weights[place] ?? 0);
      const error = (1 / (1 + Math.exp(-sum)) - holds) * share;
      for (const [place, value] of vector) slopes[place] = (slopes[place] ?? 0) + error * value;
      biasSlope += error;
    }
    for (let place = 0; place < places; place++) {
      const slope = (slopes[place] ?? 0) + DECAY * (weights[place] ?? 0);
      if (slope === 0) continue;
      seen[place] = (seen[place] ?? 0) + slope * slope;
      weights[place] = (weights[place] ?? 0) - (RATE * slope) / Math.sqrt(seen[place] ?? 1);
    }
    bias -= 0.5 * biasSlope;
  }
  return { weights, bias };
}

/** Features by the places of their hashes, of unit length. */
function hashed(features: Features, places: number): ReadonlyMap<number, number> {
  const vector = new Map<number, number>();
  let square = 0;
  for (const value of features.values()) square += value * value;
  const length = Math.sqrt(square) || 1;
  for (const [feature, value] of features) {
    const place = (Math.imul(feature, 0x9e3779b1) >>> 16) % places;
    vector.set(place, (vector.get(place) ?? 0) + value / length);
  }
  return vector;
}
