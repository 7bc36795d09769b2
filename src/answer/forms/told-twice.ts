import { partyOf, type Record } from '../../match/record.ts';
import type { Question } from '../../understand/question.ts';
import type { Draft } from '../draft.ts';
import { rank } from '../rank/rank.ts';

const MAY_REST_ON_ONE: ReadonlySet<string> = new Set(['fact', 'verdict']);

/**
 * Adds to an answer that rests on one of two ways in which the article itself tells a thing, as two dates of one call,
 * that it does. What two parties tell is theirs: such accounts answer for themselves.
 */
export function withOtherTelling(record: Record, question: Question, draft: Draft): Draft {
  const [first] = draft.rests;
  if (!first || !MAY_REST_ON_ONE.has(draft.kind) || draft.versions?.length) return draft;
  const account = rank(record, question).find(({ entry }) => entry.kind === 'account');
  if (account?.entry.kind !== 'account') return draft;
  const { versions, summary } = account.entry.of;
  const isOfArticle = versions.every(({ whose }) =>
    whose.every((id) => partyOf(record, id).kind === 'outlet'),
  );
  if (!isOfArticle || !versions.some(({ rests }) => rests.includes(first.of.id))) return draft;
  return { ...draft, notes: [...(draft.notes ?? []), summary] };
}
