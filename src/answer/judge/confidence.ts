import type { Record } from '../../match/record.ts';
import type { Question } from '../../understand/question.ts';
import { isCounted, lacksAmount } from '../rank/lacks-kind.ts';
import { lacksMembers, lacksPerson } from '../rank/lacks-people.ts';
import { logarithm, probability } from '../rank/probability.ts';
import { likelihoodOf, type Ranked, rank } from '../rank/rank.ts';
import { strangeness } from '../rank/strangeness.ts';
import { tuning } from '../tuning.ts';
import { isSureBare } from './bare-confidence.ts';

/** What speaks for an entry as the answer to a question, and what for silence; each 0 to 1, where nothing else is said. */
export interface Signs {
  /** How well the entry's best wording fits, or its exact words those asked for. */
  fit: number;
  recall: number;
  /** Share of the question's weight in words that no wording of the entry has. */
  strange: number;
  /** How well the best wording of the known gap fits that fits best. */
  gapFit: number;
  /** Logarithm of the probability that the question asks for the entry; -9 to 0. */
  likely: number;
  /** Logarithm of how much more probable it is that it asks for something the record is silent on; -9 to 9. */
  silent: number;
  always: number;
}

/**
 * Weights of a logistic regression over questions that nobody trained from, shifted so that the bar of `tuning.sure` is
 * the right one: `npm run eval:calibrate:asked` (docs/decisions/0065).
 */
export const weights: Readonly<Signs> = {
  fit: -1.2,
  recall: 0.4,
  strange: -2.0,
  gapFit: -2.5,
  likely: 0.1,
  silent: -0.9,
  always: 1.9,
};

/** The same for a claim, which an entry answers by what it shows to be wrong as well. */
export const claimWeights: Readonly<Signs> = {
  fit: 0.7,
  recall: 0.8,
  strange: -2.1,
  gapFit: -1.2,
  likely: 0.1,
  silent: -0.9,
  always: 0.3,
};

/** An entry that fits less is no answer, whatever speaks for it. Range 0.1 to 0.4. */
const LEAST_FIT = 0.25;

/**
 * The probability, 0 to 1, that an entry answers a question, or the claim in it, rather than nothing on record.
 * Source: J. Platt, "Probabilistic outputs for support vector machines", 1999.
 */
export function confidence(
  record: Record,
  question: Question,
  one: Ranked,
  isClaim = question.form === 'claim',
): number {
  const signs = signsOf(record, question, one, isClaim);
  if (signs.fit < LEAST_FIT) return 0;
  return probability(signs, isClaim ? claimWeights : weights);
}

/** From this probability an entry’s number is the one that is asked for, in whatever words: "how many navy guys". Range 0.4 to 0.9. */
const LIKELY_COUNTED = 0.5;

/** Whether an entry answers well enough to be told. */
export function isSure(record: Record, question: Question, one: Ranked): boolean {
  if (!record.likelihood) return isSureBare(record, question, one);
  if (lacksPerson(record, one.entry, question) || lacksMembers(record, one.entry, question)) return false;
  const sure = confidence(record, question, one);
  if (lacksAmount(one.entry, question) && !(sure >= LIKELY_COUNTED && isCounted(one.entry))) return false;
  return sure >= barOf(question, one.entry.of.id);
}

/** "When?" is asked of what the last answer rested on before anything else. */
function barOf({ carried, focus }: Question, id: string): number {
  if (focus.includes(id)) return tuning.sureFocus;
  return carried.length ? tuning.sureCarried : tuning.sure;
}

/** What an entry shows to be wrong is its matter, too: it answers a claim. */
export function signsOf(record: Record, question: Question, one: Ranked, isClaim: boolean): Signs {
  const fit = isClaim ? Math.max(one.fit, one.denied) : one.fit;
  const likely = one.likely + (isClaim ? one.likelyWrong : 0);
  // Words that are on record are somebody's, however nobody would ask for them.
  const silent = likelihoodOf(record, question).silent * (1 - one.words);
  const gap = rank(record, question).find(({ entry, fit }) => entry.kind === 'gap' && fit > 0);
  return {
    fit: Math.max(fit, one.words),
    recall: Math.max(one.recall, one.words),
    strange: strangeness(record, question, one.entry).share,
    gapFit: gap?.fit ?? 0,
    likely: logarithm(Math.max(likely, one.words)),
    silent: logarithm(silent) - logarithm(1 - silent),
    always: 1,
  };
}
