import type { Record } from '../match/record.ts';
import type { Form, Question } from '../understand/question.ts';
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
import { probability } from './probability.ts';
import type { Ranked } from './rank.ts';
import { tuning } from './tuning.ts';

/*
 * Weights of logistic regressions over questions on articles that were taken in by machine:
 * `npm run eval:calibrate:bare` makes them anew from such articles and questions.
 */

export const whoWeights: Readonly<WhoSigns> = {
  score: 1.9,
  words: 2,
  telling: 2.5,
  length: 7.2,
  lead: 2.2,
  always: -5,
};

export const freeWeights: Readonly<FreeSigns> = {
  score: 4.1,
  lead: 1.5,
  length: 7,
  telling: 1.4,
  who: -1.7,
  dated: 0.9,
  number: 0.6,
  always: -5,
};

export const saidWeights: Readonly<SaidSigns> = {
  score: 4.3,
  length: 3.5,
  behind: -4.4,
  near: 3.1,
  always: -2.7,
};

export const bareClaimWeights: Readonly<ClaimSigns> = {
  score: 2.4,
  found: 3.1,
  open: -2.8,
  number: 1.5,
  telling: 3.4,
  absent: -0.6,
  always: -3,
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
  return bareConfidence(record, question, one) >= bareBar(question);
}

/** The bars weigh a wrong answer against a needless silence. */
function bareBar({ form }: Question): number {
  if (form === 'claim') return tuning.sureBareClaim;
  if (form === 'who-said') return tuning.sureBareWho;
  return form === 'what-said' ? tuning.sureBareSaid : tuning.sureBare;
}
