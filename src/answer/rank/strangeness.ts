import type { Entry } from '../../match/entry.ts';
import { weigh } from '../../match/match.ts';
import type { Record } from '../../match/record.ts';
import type { Question } from '../../understand/question.ts';
import { deniesTerm, holdsItself } from './missing.ts';

/** What of a question no wording of an entry has, nor anything that it shows to be wrong. */
export function strangeness(
  record: Record,
  { terms }: Question,
  entry: Entry,
): { share: number; named: boolean } {
  const query = weigh(terms, record.index);
  const strange = query.filter(
    ({ term }) => !holdsItself(record, entry, term) && !deniesTerm(record, entry, term),
  );
  const sumOf = (some: typeof query) => some.reduce((sum, { weight }) => sum + weight, 0);
  return {
    share: sumOf(strange) / (sumOf(query) || 1),
    named: strange.some(({ term }) => term.kind === 'name'),
  };
}
