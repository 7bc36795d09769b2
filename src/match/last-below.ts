/**
 * The place of the last number below `end` in a list that rises, looked for from `at` on, whose number is below it.
 * Source: J. Bentley and A. Yao, "An almost optimal algorithm for unbounded searching", 1976.
 */
export function lastBelow(list: readonly number[], at: number, end: number): number {
  let step = 1;
  while ((list[at + step] ?? end) < end) {
    at += step;
    step *= 2;
  }
  for (; step >= 1; step >>= 1) if ((list[at + step] ?? end) < end) at += step;
  return at;
}
