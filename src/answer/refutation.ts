import type { Record } from '../match/record.ts';
import type { Question } from '../understand/question.ts';
import { saysTerm } from './missing.ts';
import { isOpposed } from './oppose.ts';
import { probability } from './probability.ts';
import type { Ranked } from './rank.ts';
import { strangeness } from './strangeness.ts';

/** What speaks for a claim on the matter of an entry being wrong; each 0 to 1, but for `wrong`. */
export interface AgainstClaim {
  recall: number;
  /** How well the best claim that the entry shows to be wrong fits. */
  denied: number;
  /** Logarithm of how much likelier such claims make this one than all its other wordings do; about -7 to 7. */
  wrong: number;
  /** Share of the claim's weight in words that no wording of the entry has. */
  strange: number;
  /** 1 where it names somebody or something that none has. */
  strangeName: number;
  /** 1 where it names somebody or something that the entry itself has nothing of. */
  otherName: number;
  /** How well the entry fits, where it says otherwise by a number, a negation, an opposite or its order of names. */
  opposed: number;
  always: number;
}

/** Weights of a logistic regression over the wordings of a story: `npm run eval:calibrate` makes them anew. */
export const againstWeights: Readonly<AgainstClaim> = {
  recall: 0.5,
  denied: 1.2,
  wrong: 0.9,
  strange: 2.2,
  strangeName: 1.5,
  otherName: 1.4,
  opposed: 1.3,
  always: -0.8,
};

/** Keeps the logarithm of a likelihood finite. */
const LEAST = 1e-3;

/** The probability, 0 to 1, that a claim on the matter of an entry is wrong, where somebody wrote the entry's wordings. */
export function refutation(record: Record, question: Question, one: Ranked): number {
  return probability(againstOf(record, question, one), againstWeights);
}

export function againstOf(record: Record, question: Question, one: Ranked): AgainstClaim {
  const strange = strangeness(record, question, one.entry);
  return {
    recall: one.recall,
    denied: one.denied,
    wrong: Math.log((one.likelyWrong + LEAST) / (one.likely + LEAST)),
    strange: strange.share,
    strangeName: strange.named ? 1 : 0,
    otherName: question.terms.some((term) => term.kind === 'name' && !saysTerm(record, one.entry, term))
      ? 1
      : 0,
    opposed: isOpposed(record, question, one) ? one.fit : 0,
    always: 1,
  };
}
