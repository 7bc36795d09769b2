import type { Question } from '../../understand/question.ts';
import { logarithm } from './probability.ts';
import type { Ranked } from './rank.ts';

/** The entry that a claim is about: of all that entries affirm or show to be wrong, this comes closest to it. */
export function closestMatter(held: readonly Ranked[], { speakers }: Question): Ranked | undefined {
  let best: Ranked | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const one of held) {
    const closeness = closenessOf(one, speakers);
    if (closeness > most) [best, most] = [one, closeness];
  }
  return best;
}

/** Shares and weights as a softmax regression over wordings left out in turn has them. */
function closenessOf(
  { entry, fit, denied, likely, likelyWrong, found }: Ranked,
  speakers: readonly string[],
): number {
  const isTheirs = entry.kind === 'statement' && speakers.includes(entry.of.speaker);
  const likelihood = LIKELIHOOD * logarithm(likely + likelyWrong);
  return Math.max(fit, denied) + likelihood + FOUND * found + (isTheirs ? THEIRS : 0);
}

/** How much a difference in likelihood counts. Range 0.1 to 1. */
const LIKELIHOOD = 0.3;
/** How much the finding engine's score counts. Range 0.5 to 2. */
const FOUND = 1.6;
/** What somebody is said to have said is sooner about their own statements. Range 0 to 1. */
const THEIRS = 0.3;
