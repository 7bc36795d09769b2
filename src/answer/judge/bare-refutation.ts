import { weigh } from '../../match/match.ts';
import type { Record } from '../../match/record.ts';
import { toldBy } from '../../match/told-by.ts';
import { areOpposed } from '../../text/antonyms.ts';
import type { Question } from '../../understand/question.ts';
import { holdsItself, holdsTerm } from '../rank/missing.ts';
import { probability } from '../rank/probability.ts';
import type { Ranked } from '../rank/rank.ts';
import { asksOpenly } from './bare-signs.ts';
import { tellsPart } from './degrees.ts';
import { isOpposed } from './oppose.ts';

/** What tells whether a claim on the matter of a bare entry is wrong. */
export interface AgainstBare {
  /** The entry says otherwise: another number, the opposite, a denial. */
  opposed: number;
  /** One of the first three uses an opposite word. */
  opposite: number;
  /** It tells of a part where the claim is of all. */
  part: number;
  /** Names of the claim that neither it nor what stands around it has. */
  strangers: number;
  /** Share of the claim's weight that only stands around it. */
  near: number;
  /** Asked openly, not put forward. */
  open: number;
  always: number;
}

/** Made like those of `bare-confidence.ts`. */
export const againstBareWeights: Readonly<AgainstBare> = {
  opposed: 1.5,
  opposite: 1.2,
  part: 2.9,
  strangers: 1.4,
  near: 2.7,
  open: -0.1,
  always: -0.8,
};

/** The first so many entries may hold the opposite word. */
const LOOKED_AT = 3;

/** The probability, 0 to 1, that a claim on the matter of a bare entry is wrong. `held`: what fits it, best first. */
export function bareRefutation(
  record: Record,
  question: Question,
  one: Ranked,
  held: readonly Ranked[],
): number {
  return probability(againstBareOf(record, question, one, held), againstBareWeights);
}

export function againstBareOf(
  record: Record,
  question: Question,
  one: Ranked,
  held: readonly Ranked[],
): AgainstBare {
  const query = weigh(question.terms, record.index);
  const sumOf = (some: typeof query) => some.reduce((sum, { weight }) => sum + weight, 0);
  const itself = query.filter(({ term }) => holdsItself(record, one.entry, term));
  const around = query.filter((term) => !itself.includes(term) && holdsTerm(record, one.entry, term.term));
  return {
    opposed: isOpposed(record, question, one) ? 1 : 0,
    opposite: held.slice(0, LOOKED_AT).some(({ entry }) => areOpposed(question.text, toldBy(entry))) ? 1 : 0,
    part: tellsPart(question.text, toldBy(one.entry)) ? 1 : 0,
    strangers: query.filter(({ term }) => term.kind === 'name' && !holdsTerm(record, one.entry, term)).length,
    near: sumOf(around) / (sumOf(query) || 1),
    open: asksOpenly(question) ? 1 : 0,
    always: 1,
  };
}
