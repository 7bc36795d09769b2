/** One example: its features, and whether it is of the class that the probability is for. */
export interface Example {
  features: readonly number[];
  holds: boolean;
}

/** Keeps weights small where examples are few: the L2 penalty. Range 0.01 to 1. */
const PENALTY: number = 0.1;
/** Newton's method doubles the right digits a step. */
const STEPS = 12;

/**
 * Weights of a logistic regression, one a feature; a constant is a feature that is always 1. Both classes count the same
 * in all, however many examples they have. By iteratively reweighted least squares.
 * Source: T. Hastie, R. Tibshirani and J. Friedman, "The Elements of Statistical Learning", 2009, section 4.4.
 */
export function logisticRegression(examples: readonly Example[]): number[] {
  const holding = examples.filter(({ holds }) => holds).length;
  const shareOf = (holds: boolean) => examples.length / (2 * (holds ? holding : examples.length - holding));
  const size = examples[0]?.features.length ?? 0;
  return descend(examples, new Array<number>(size).fill(0), PENALTY, shareOf);
}

/** The same starting from weights that few examples should not move far, each example counting the same. */
export function refit(examples: readonly Example[], known: readonly number[], penalty: number): number[] {
  return descend(examples, known, penalty, () => 1);
}

function descend(
  examples: readonly Example[],
  known: readonly number[],
  penalty: number,
  shareOf: (holds: boolean) => number,
): number[] {
  const weights = [...known];
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, at) => penalty * (weight - (known[at] ?? 0)));
    const curvature = weights.map((_, row) =>
      weights.map((_, column): number => (row === column ? penalty : 0)),
    );
    for (const { features, holds } of examples) {
      const p = probability(weights, features);
      const share = shareOf(holds);
      features.forEach((feature, row) => {
        gradient[row] = (gradient[row] ?? 0) + share * (p - (holds ? 1 : 0)) * feature;
        const line = curvature[row] ?? [];
        features.forEach((other, column) => {
          line[column] = (line[column] ?? 0) + share * p * (1 - p) * feature * other;
        });
      });
    }
    solve(curvature, gradient).forEach((change, at) => {
      weights[at] = (weights[at] ?? 0) - change;
    });
  }
  return weights;
}

export function probability(weights: readonly number[], features: readonly number[]): number {
  const sum = weights.reduce((total, weight, at) => total + weight * (features[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Solves a system of linear equations whose matrix is positive definite, by Gauss-Jordan elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const lines = matrix.map((line, at) => [...line, right[at] ?? 0]);
  lines.forEach((line, at) => {
    const pivot = line[at] ?? 1;
    for (let column = 0; column < line.length; column++) line[column] = (line[column] ?? 0) / pivot;
    for (const other of lines) {
      const factor = other === line ? 0 : (other[at] ?? 0);
      for (let column = 0; column < line.length; column++)
        other[column] = (other[column] ?? 0) - factor * (line[column] ?? 0);
    }
  });
  return lines.map((line) => line.at(-1) ?? 0);
}
