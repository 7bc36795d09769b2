import type { Features } from './features.ts';

/**
 * A linear classifier with a narrow layer between features and classes, so that classes of few examples share what they
 * have in common: an embedding for each feature, their weighted mean, and a row of weights for each class.
 * Source: A. Joulin, E. Grave, P. Bojanowski and T. Mikolov, "Bag of tricks for efficient text classification", EACL 2017.
 */
export interface Classifier {
  classes: readonly string[];
  /** Numbers in an embedding. */
  width: number;
  /** Known features, sorted; the place of each is its row. */
  features: Uint32Array;
  /** How much each feature tells: its inverse class frequency. */
  rarity: Float32Array;
  /** `width` numbers a feature, to be multiplied by the scale of their row. */
  embeddings: Float32Array | Int8Array;
  scales: Float32Array;
  /** `width` numbers a class; of 64 bits where it only answers, as they need no widening then. */
  outputs: Float32Array | Float64Array;
}

/** What a text is to a classifier: rows of its known features, with weights of unit length. */
export interface Vector {
  rows: readonly number[];
  weights: readonly number[];
}

export function vectorOf(wording: Features, { features, rarity }: Classifier): Vector {
  const known: number[] = [];
  const weights: number[] = [];
  let square = 0;
  for (const [feature, count] of wording) {
    const row = rowOf(feature, features);
    if (row < 0) continue;
    const weight = count * (rarity[row] ?? 0);
    known.push(row);
    weights.push(weight);
    square += weight * weight;
  }
  const length = Math.sqrt(square) || 1;
  return { rows: known, weights: weights.map((weight) => weight / length) };
}

/** By halving; -1 where it is not among them. */
function rowOf(feature: number, features: Uint32Array): number {
  let from = 0;
  let to = features.length - 1;
  while (from <= to) {
    const middle = (from + to) >> 1;
    const there = features[middle] ?? 0;
    if (there === feature) return middle;
    if (there < feature) from = middle + 1;
    else to = middle - 1;
  }
  return -1;
}

/** The weighted sum of a text's embeddings, put into `hidden`. */
export function embed(
  { rows, weights }: Vector,
  { embeddings, scales, width }: Classifier,
  hidden: Float32Array | Float64Array,
): void {
  hidden.fill(0);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const start = row * width;
    const weight = (weights[at] ?? 0) * (scales[row] ?? 0);
    for (let k = 0; k < width; k++) hidden[k] = (hidden[k] ?? 0) + weight * (embeddings[start + k] ?? 0);
  }
}

/** The probability of each class, put into `shares`. */
export function softmax(
  hidden: Float32Array | Float64Array,
  { outputs, width, classes }: Classifier,
  shares: Float32Array | Float64Array,
): void {
  multiply(outputs, hidden, width, shares);
  let most = Number.NEGATIVE_INFINITY;
  for (let of = 0; of < classes.length; of++) most = Math.max(most, shares[of] ?? 0);
  let total = 0;
  for (let of = 0; of < classes.length; of++) {
    const share = Math.exp((shares[of] ?? 0) - most);
    shares[of] = share;
    total += share;
  }
  for (let of = 0; of < classes.length; of++) shares[of] = (shares[of] ?? 0) / total;
}

/** The probability that a text is of each class, in their order. */
export function classify(features: Features, classifier: Classifier): Float64Array {
  const hidden = new Float64Array(classifier.width);
  const shares = new Float64Array(classifier.classes.length);
  embed(vectorOf(features, classifier), classifier, hidden);
  softmax(hidden, classifier, shares);
  return shares;
}

/** A sum for each row, put into `sums`; four rows at a time, so that each number of `hidden` is read once for four. */
function multiply(
  rows: Float32Array | Float64Array,
  hidden: Float32Array | Float64Array,
  width: number,
  sums: Float32Array | Float64Array,
): void {
  const whole = sums.length - (sums.length % 4);
  for (let of = 0; of < whole; of += 4) {
    const [one, two, three, four] = [of * width, (of + 1) * width, (of + 2) * width, (of + 3) * width];
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let k = 0; k < width; k++) {
      const value = hidden[k] as number;
      a += (rows[one + k] as number) * value;
      b += (rows[two + k] as number) * value;
      c += (rows[three + k] as number) * value;
      d += (rows[four + k] as number) * value;
    }
    sums[of] = a;
    sums[of + 1] = b;
    sums[of + 2] = c;
    sums[of + 3] = d;
  }
  for (let of = whole; of < sums.length; of++) {
    let sum = 0;
    for (let k = 0; k < width; k++) sum += (rows[of * width + k] as number) * (hidden[k] as number);
    sums[of] = sum;
  }
}
