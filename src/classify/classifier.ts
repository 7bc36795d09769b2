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
  /** Row of each known feature. */
  rows: ReadonlyMap<number, number>;
  /** How much each feature tells: its inverse class frequency. */
  rarity: Float32Array;
  /** `width` numbers a feature. */
  embeddings: Float32Array;
  /** `width` numbers a class. */
  outputs: Float32Array;
}

/** What a text is to a classifier: rows of its known features, with weights of unit length. */
export interface Vector {
  rows: readonly number[];
  weights: readonly number[];
}

export function vectorOf(features: Features, { rows, rarity }: Classifier): Vector {
  const known: number[] = [];
  const weights: number[] = [];
  let square = 0;
  for (const [feature, count] of features) {
    const row = rows.get(feature);
    if (row === undefined) continue;
    const weight = count * (rarity[row] ?? 0);
    known.push(row);
    weights.push(weight);
    square += weight * weight;
  }
  const length = Math.sqrt(square) || 1;
  return { rows: known, weights: weights.map((weight) => weight / length) };
}

/** The weighted sum of a text's embeddings, put into `hidden`. */
export function embed(
  { rows, weights }: Vector,
  { embeddings, width }: Classifier,
  hidden: Float32Array,
): void {
  hidden.fill(0);
  for (let at = 0; at < rows.length; at++) {
    const start = (rows[at] ?? 0) * width;
    const weight = weights[at] ?? 0;
    for (let k = 0; k < width; k++) hidden[k] = (hidden[k] ?? 0) + weight * (embeddings[start + k] ?? 0);
  }
}

/** The probability of each class, put into `shares`. */
export function softmax(
  hidden: Float32Array,
  { outputs, width, classes }: Classifier,
  shares: Float32Array,
): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let of = 0; of < classes.length; of++) {
    const sum = dot(outputs, of * width, hidden, width);
    shares[of] = sum;
    if (sum > most) most = sum;
  }
  let total = 0;
  for (let of = 0; of < classes.length; of++) {
    const share = Math.exp((shares[of] ?? 0) - most);
    shares[of] = share;
    total += share;
  }
  for (let of = 0; of < classes.length; of++) shares[of] = (shares[of] ?? 0) / total;
}

/** The probability that a text is of each class, in their order. */
export function classify(features: Features, classifier: Classifier): Float32Array {
  const hidden = new Float32Array(classifier.width);
  const shares = new Float32Array(classifier.classes.length);
  embed(vectorOf(features, classifier), classifier, hidden);
  softmax(hidden, classifier, shares);
  return shares;
}

/** In four sums, as each waits for its own last step alone; `width` is a multiple of four. */
function dot(values: Float32Array, start: number, hidden: Float32Array, width: number): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let k = 0; k < width; k += 4) {
    a += (values[start + k] as number) * (hidden[k] as number);
    b += (values[start + k + 1] as number) * (hidden[k + 1] as number);
    c += (values[start + k + 2] as number) * (hidden[k + 2] as number);
    d += (values[start + k + 3] as number) * (hidden[k + 3] as number);
  }
  return a + b + c + d;
}
