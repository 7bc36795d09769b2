import type { Entry } from '../match/entry.ts';
import type { Record } from '../match/record.ts';
import type { Term } from '../match/terms.ts';
import type { Question } from '../understand/question.ts';
import { rank } from './rank.ts';
import { tuning } from './tuning.ts';

/**
 * "The summit is in Argentina", where the record knows the summit and its place, and nothing of Argentina: the entry
 * that tells the place. Undefined where the claim is of another sort.
 */
export function otherPlace(record: Record, question: Question): Entry | undefined {
  const unknown = question.terms.filter((term) => isUnknown(record, term));
  const [place] = unknown;
  if (unknown.length !== 1 || !place || !standsForPlace(question, place)) return undefined;
  const rest = question.terms.filter((term) => term !== place);
  const [best] = rank(record, { ...question, form: 'where' }, rest, ({ kind }) => kind === 'fact' || kind === 'statement');
  const told = best?.entry.kind === 'fact' ? best.entry.of.place : undefined;
  return best && told !== undefined && best.score >= tuning.samePlace ? best.entry : undefined;
}

function isUnknown(record: Record, term: Term): boolean {
  return !term.keys.some(({ key }) => record.index.weights.has(key));
}

function standsForPlace(question: Question, term: Term): boolean {
  const before = question.words[term.from - 1]?.text ?? '';
  return /^(?:in|at|near|outside)$/.test(before === 'the' ? (question.words[term.from - 2]?.text ?? '') : before);
}
