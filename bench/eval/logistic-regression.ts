/** One example: its features, and whether it is of the class that the probability is for. */
export interface Example {
  features: readonly number[];
  holds: boolean;
}

/** Keeps weights small where examples are few: the L2 penalty. Range 0.01 to 1. */
const PENALTY = 0.1;
/** Steps of gradient descent over all examples; the loss is convex, and a step small enough to go down. */
const STEPS = 10_000;
const RATE = 4;

/**
 * Weights of a logistic regression, one a feature; a constant is a feature that is always 1. Plain gradient descent.
 * Source: T. Hastie, R. Tibshirani and J. Friedman, "The Elements of Statistical Learning", 2009, section 4.4.
 */
export function logisticRegression(examples: readonly Example[]): number[] {
  const size = examples[0]?.features.length ?? 0;
  const weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight) => (PENALTY * weight) / examples.length);
    for (const { features, holds } of examples) {
      const miss = probability(weights, features) - (holds ? 1 : 0);
      for (let at = 0; at < size; at++)
        gradient[at] = (gradient[at] ?? 0) + (miss * (features[at] ?? 0)) / examples.length;
    }
    for (let at = 0; at < size; at++) weights[at] = (weights[at] ?? 0) - RATE * (gradient[at] ?? 0);
  }
  return weights;
}

export function probability(weights: readonly number[], features: readonly number[]): number {
  const sum = weights.reduce((total, weight, at) => total + weight * (features[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}
