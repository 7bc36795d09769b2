import type { Record } from '../../match/record.ts';
import type { Question } from '../../understand/question.ts';
import { holdsItself, holdsTerm } from '../rank/missing.ts';
import type { Ranked } from '../rank/rank.ts';
import { tuning } from '../tuning.ts';

/**
 * The score from which an entry answers: less for a bare entry that holds two telling words of the question, or all of
 * them with what stands around it, as nobody
 * wrote down in which other words people ask for it.
 */
export function barFor(record: Record, { terms, form }: Question, best: Ranked, bar: number): number {
  if (!record.index.isBare[best.entry.index]) return bar;
  // A statement has the bonus of its kind already.
  const ease = tuning.bareEase - (form === 'who-said' ? tuning.kindBonus : 0);
  const telling = terms.filter((term) => !term.weak && !term.frame);
  const held = telling.filter((term) => holdsItself(record, best.entry, term)).length;
  const isWhole = held > 0 && telling.every((term) => holdsTerm(record, best.entry, term));
  return held >= 2 || isWhole ? bar - ease : bar;
}
