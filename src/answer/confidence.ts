import { weigh } from '../match/match.ts';
import type { Record } from '../match/record.ts';
import type { Question } from '../understand/question.ts';
import { barFor } from './bars.ts';
import { lacksAmount } from './lacks-kind.ts';
import { type Ranked, rank } from './rank.ts';
import { tuning } from './tuning.ts';

/** What speaks for an entry as the answer to a question, and what for silence; each 0 to 1. */
export interface Signs {
  /** How well the entry's best wording fits, or its exact words those asked for. */
  fit: number;
  recall: number;
  /** How likely its wordings make the question, beside the likeliest entry's. */
  likely: number;
  /** The same of the known gap that fits best. */
  gapFit: number;
  gapRecall: number;
  gapLikely: number;
  /** Share of the question's weight in words that the record does not know. */
  unknown: number;
  always: number;
}

/** Weights of a logistic regression over the question tables: `npm run eval:calibrate` makes them anew. */
export const weights: Readonly<Signs> = {
  fit: 4.2,
  recall: 3.2,
  likely: 1.2,
  gapFit: -5.0,
  gapRecall: -1.6,
  gapLikely: -4.1,
  unknown: -3.7,
  always: 1.0,
};

/** An entry that fits less is no answer, whatever speaks for it. Range 0.1 to 0.4. */
const LEAST_FIT = 0.25;

/**
 * The probability, 0 to 1, that an entry answers a question, rather than nothing on record.
 * Source: J. Platt, "Probabilistic outputs for support vector machines", 1999.
 */
export function confidence(record: Record, question: Question, one: Ranked): number {
  const signs = signsOf(record, question, one);
  if (signs.fit < LEAST_FIT) return 0;
  const names = Object.keys(weights) as (keyof Signs)[];
  const sum = names.reduce((total, name) => total + weights[name] * signs[name], 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Whether an entry answers well enough to be told. In a bare record its score has to say: at least `least`. */
export function isSure(
  record: Record,
  question: Question,
  one: Ranked,
  least: number = tuning.answers,
): boolean {
  if (!record.likelihood) return one.score >= barFor(record, question, one, least);
  if (lacksAmount(one.entry, question)) return false;
  return confidence(record, question, one) >= (question.carried.length ? tuning.sureCarried : tuning.sure);
}

export function signsOf(record: Record, question: Question, one: Ranked): Signs {
  const { recall, words } = one;
  // What an entry shows to be wrong is its matter, too: it answers the claim.
  const [fit, likely] =
    question.form === 'claim'
      ? [Math.max(one.fit, one.denied), Math.min(1, Math.max(one.likely, one.likelyWrong))]
      : [one.fit, one.likely];
  return {
    fit: Math.max(fit, words),
    recall: Math.max(recall, words),
    likely,
    ...silenceOf(record, question),
    always: 1,
  };
}

type Silence = Pick<Signs, 'gapFit' | 'gapRecall' | 'gapLikely' | 'unknown'>;

const known = new WeakMap<Question, { record: Record; silence: Silence }>();

/** What speaks for silence, whichever entry is looked at. */
function silenceOf(record: Record, question: Question): Silence {
  const held = known.get(question);
  if (held?.record === record) return held.silence;
  const gap = rank(record, question).find(({ entry, fit }) => entry.kind === 'gap' && fit > 0);
  const query = weigh(question.terms, record.index);
  const sumOf = (terms: typeof query) => terms.reduce((sum, { weight }) => sum + weight, 0);
  const unknown = query.filter(({ term }) => !term.keys.some(({ key }) => record.index.weights.has(key)));
  const silence = {
    gapFit: gap?.fit ?? 0,
    gapRecall: gap?.recall ?? 0,
    gapLikely: gap?.likely ?? 0,
    unknown: sumOf(unknown) / (sumOf(query) || 1),
  };
  known.set(question, { record, silence });
  return silence;
}
