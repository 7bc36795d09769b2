import { weigh } from '../match/match.ts';
import type { Record } from '../match/record.ts';
import type { Question } from '../understand/question.ts';
import { deniesTerm, holdsItself, saysTerm } from './missing.ts';
import { isOpposed } from './oppose.ts';
import type { Ranked } from './rank.ts';

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
  /** 1 where the entry says otherwise by a number, a negation, an opposite or its order of names. */
  opposed: number;
  always: number;
}

/** Weights of a logistic regression over the wordings of a story: `npm run eval:calibrate` makes them anew. */
export const againstWeights: Readonly<AgainstClaim> = {
  recall: 0.5,
  denied: 0.5,
  wrong: 0.8,
  strange: 2.5,
  strangeName: 1.3,
  otherName: 1.4,
  opposed: 1.1,
  always: -0.4,
};

/** Keeps the logarithm of a likelihood finite. */
const LEAST = 1e-3;

/**
 * The probability, 0 to 1, that a claim on the matter of an entry is wrong, for an entry whose wordings somebody wrote.
 * Source: J. Platt, "Probabilistic outputs for support vector machines", 1999.
 */
export function refutation(record: Record, question: Question, one: Ranked): number {
  const against = againstOf(record, question, one);
  const names = Object.keys(againstWeights) as (keyof AgainstClaim)[];
  const sum = names.reduce((total, name) => total + againstWeights[name] * against[name], 0);
  return 1 / (1 + Math.exp(-sum));
}

export function againstOf(record: Record, question: Question, one: Ranked): AgainstClaim {
  const query = weigh(question.terms, record.index);
  const strange = query.filter(
    ({ term }) => !holdsItself(record, one.entry, term) && !deniesTerm(record, one.entry, term),
  );
  const sumOf = (terms: typeof query) => terms.reduce((sum, { weight }) => sum + weight, 0);
  return {
    recall: one.recall,
    denied: one.denied,
    wrong: Math.log((one.likelyWrong + LEAST) / (one.likely + LEAST)),
    strange: sumOf(strange) / (sumOf(query) || 1),
    strangeName: strange.some(({ term }) => term.kind === 'name') ? 1 : 0,
    otherName: question.terms.some((term) => term.kind === 'name' && !saysTerm(record, one.entry, term))
      ? 1
      : 0,
    opposed: isOpposed(record, question, one) ? 1 : 0,
    always: -0.4,
  };
}
