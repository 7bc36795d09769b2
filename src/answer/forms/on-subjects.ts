import type { Entry } from '../../match/entry.ts';
import type { Record } from '../../match/record.ts';
import type { Question } from '../../understand/question.ts';
import type { Draft } from '../draft.ts';
import { lineOf } from '../tell/from-entries.ts';

/** Most statements that are shown, and told in the lead. */
const SHOWN = 3;
const TOLD = 2;

/**
 * "And Lee?": what Lee said on the subjects of the last answer, where nothing fits its question more closely. Undefined
 * where the question is no such follow-up, or nothing was said on them.
 */
export function answerOnSubjects(
  record: Record,
  question: Question,
  said: readonly Entry[],
): Draft | undefined {
  const shared = ({ of }: Entry) => of.about.filter((id) => question.about.includes(id)).length;
  const rests = said
    .filter((entry) => shared(entry) > 0)
    .sort((a, b) => shared(b) - shared(a))
    .slice(0, SHOWN);
  if (!rests.length) return undefined;
  const lines = rests.slice(0, TOLD).map((entry) => lineOf(record, entry, question));
  return { answered: true, kind: 'quote', lead: lines.join(' '), rests };
}
