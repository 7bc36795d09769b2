import type { Record } from '../../match/record.ts';
import type { Form, Question } from '../../understand/question.ts';
import { lacksKind } from '../rank/lacks-kind.ts';
import { probability } from '../rank/probability.ts';
import type { Ranked } from '../rank/rank.ts';
import { tuning } from '../tuning.ts';
import {
  type ClaimSigns,
  claimSignsOf,
  type FreeSigns,
  freeSignsOf,
  type SaidSigns,
  saidSignsOf,
  type WhoSigns,
  whoSignsOf,
} from './bare-signs.ts';
import { barFor } from './bars.ts';

/*
 * Weights of logistic regressions over questions on articles that were taken in by machine:
 * `npm run eval:calibrate:bare` makes them anew from such articles and questions.
 */

export const whoWeights: Readonly<WhoSigns> = {
  score: 1.2,
  words: 2.5,
  telling: 2.8,
  length: 9.2,
  lead: 2.8,
  always: -5.4,
};

export const freeWeights: Readonly<FreeSigns> = {
  score: 2.5,
  lead: 0.4,
  length: 0.6,
  telling: 0.5,
  who: -1.2,
  dated: 0.2,
  number: -0.3,
  always: -1.6,
};

export const saidWeights: Readonly<SaidSigns> = {
  score: 2.9,
  length: 1.6,
  behind: -3.9,
  near: 1.6,
  always: -1.6,
};

export const bareClaimWeights: Readonly<ClaimSigns> = {
  score: 2.4,
  alike: 2.4,
  found: -0.2,
  open: -3.1,
  number: 1.2,
  telling: 1.6,
  always: -2.4,
};

/** The probability, 0 to 1, that a bare entry answers a question rather than nothing on record. */
export function bareConfidence(record: Record, question: Question, one: Ranked): number {
  if (question.form === 'claim') return probability(claimSignsOf(record, question, one), bareClaimWeights);
  if (question.form === 'what-said') return probability(saidSignsOf(record, question, one), saidWeights);
  if (question.form === 'who-said' && one.entry.kind === 'statement')
    return probability(whoSignsOf(record, question, one), whoWeights);
  return probability(freeSignsOf(record, question, one), freeWeights);
}

/** Overviews are held by no single entry: how well it fits has to do. */
const OVERVIEWS: ReadonlySet<Form> = new Set(['topic', 'person', 'conflict', 'timeline']);

/** Whether a bare entry answers well enough to be told. */
export function isSureBare(record: Record, question: Question, one: Ranked): boolean {
  if (OVERVIEWS.has(question.form)) return one.score >= barFor(record, question, one, tuning.answers);
  // "Which engineers", of an entry that names none, has to be clear in all else.
  const lack = question.form !== 'claim' && lacksKind(record, one.entry, question) ? tuning.lackBare : 0;
  return bareConfidence(record, question, one) >= bareBar(question) + lack;
}

/** The bars weigh a wrong answer against a needless silence. */
function bareBar({ form }: Question): number {
  if (form === 'claim') return tuning.sureBareClaim;
  if (form === 'who-said') return tuning.sureBareWho;
  return form === 'what-said' ? tuning.sureBareSaid : tuning.sureBare;
}
