import type { Ranked } from './rank.ts';

/** The entry that a claim is about: of all that entries affirm or show to be wrong, this comes closest to it. */
export function closestMatter(held: readonly Ranked[]): Ranked | undefined {
  return held.reduce<Ranked | undefined>(
    (best, one) => (best && closeness(best) >= closeness(one) ? best : one),
    undefined,
  );
}

/** Fitted by a softmax regression over wordings left out in turn, the two count alike. */
function closeness({ fit, denied, likely, likelyWrong }: Ranked): number {
  return Math.max(fit, denied) + Math.log(likely + likelyWrong + LEAST);
}

/** Keeps the logarithm of a likelihood finite. */
const LEAST = 1e-3;
