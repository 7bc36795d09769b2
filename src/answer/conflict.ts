import type { Record } from '../match/record.ts';
import type { Account } from '../story/schema.ts';
import type { Question } from '../understand/question.ts';
import type { Draft } from './draft.ts';
import { entriesById, restsOf } from './evidence.ts';
import { namesOf } from './phrase.ts';
import { rank } from './rank.ts';
import { tuning } from './tuning.ts';

/** Where accounts diverge: the versions side by side, each with whose it is. Undefined where none fits. */
export function answerConflict(record: Record, question: Question): Draft | undefined {
  const [best] = rank(record, question, question.terms, (entry) => entry.kind === 'account');
  if (best?.entry.kind !== 'account' || best.score < tuning.accountAnswers) return undefined;
  const [held] = record.index.isBare[best.entry.index] ? rank(record, question) : [];
  return held && held.score > best.score + tuning.accountLead
    ? undefined
    : draftConflict(record, best.entry.of);
}

export function draftConflict(record: Record, account: Account): Draft {
  return {
    answered: true,
    kind: 'conflict',
    lead: account.summary,
    rests: entriesById(record, [
      ...new Set(account.versions.flatMap((version) => version.rests.slice(0, 2))),
    ]),
    versions: account.versions.map((version) => ({
      whose: namesOf(record, version.whose),
      says: version.says,
      ...(version.denies === undefined ? {} : { denies: version.denies }),
      evidence: restsOf(record, version.rests),
    })),
  };
}
