import type { Entry } from '../../match/entry.ts';
import type { Record } from '../../match/record.ts';
import type { Term } from '../../match/terms.ts';
import { claimDenies } from '../../understand/denies.ts';
import type { Question } from '../../understand/question.ts';
import { saysTerm } from '../rank/missing.ts';
import { rank } from '../rank/rank.ts';
import { tuning } from '../tuning.ts';

/**
 * "The summit is in Argentina", where the record knows the summit and its place, and nothing of Argentina: the entry
 * that tells the place. Undefined where the claim is of another sort.
 */
export function otherPlace(record: Record, question: Question): Entry | undefined {
  const place = question.terms.find((term) => standsForPlace(question, term) && mayBePlace(record, term));
  // "They did not meet in Paris" claims no place.
  if (!place || claimDenies(question)) return undefined;
  if (question.terms.some((term) => term !== place && !term.weak && isUnknown(record, term)))
    return undefined;
  const rest = question.terms.filter((term) => term !== place);
  const whole = rank(record, question);
  if (
    (whole[0]?.recall ?? 0) >= tuning.wholeClaim &&
    whole[0] !== undefined &&
    saysTerm(record, whole[0].entry, place)
  )
    return undefined;
  const placed = rank(
    record,
    { ...question, form: 'where' },
    rest,
    (entry) => entry.kind === 'fact' && entry.of.place !== undefined,
  );
  const [best] = placed;
  if (!best || best.score < tuning.samePlace) return undefined;
  return saysTerm(record, best.entry, place) ? undefined : best.entry;
}

/** A name, or a word that the record does not know: not "at the time". */
function mayBePlace(record: Record, term: Term): boolean {
  return term.kind === 'name' || (term.kind === 'word' && !term.weak && isUnknown(record, term));
}

function isUnknown(record: Record, term: Term): boolean {
  return !term.keys.some(({ key }) => record.index.weights.has(key));
}

function standsForPlace(question: Question, term: Term): boolean {
  const before = question.words[term.from - 1]?.text ?? '';
  return /^(?:in|at|near|outside)$/.test(
    before === 'the' ? (question.words[term.from - 2]?.text ?? '') : before,
  );
}
