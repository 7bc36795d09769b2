/**
 * The probability, 0 to 1, that what the signs are of holds, by the weights of a logistic regression.
 * Source: J. Platt, "Probabilistic outputs for support vector machines", 1999.
 */
export function probability<Name extends string>(
  signs: Readonly<Record<Name, number>>,
  weights: Readonly<Record<Name, number>>,
): number {
  let sum = 0;
  for (const name in weights) sum += weights[name] * signs[name];
  return 1 / (1 + Math.exp(-sum));
}

/** Keeps the logarithm of a probability finite. */
const LEAST = 1e-4;

/** Of a probability, -9.2 to 0. */
export function logarithm(probability: number): number {
  return Math.log(probability + LEAST);
}
