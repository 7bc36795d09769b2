import type { Entry } from '../../match/entry.ts';
import type { Record } from '../../match/record.ts';
import type { Question } from '../../understand/question.ts';
import type { Verdict } from '../answer.ts';
import type { Draft } from '../draft.ts';
import type { Ranked } from '../rank/rank.ts';
import { lineOf } from '../tell/from-entries.ts';
import { tuning } from '../tuning.ts';

/** `said`: what comes before the first entry's own line. */
export function draftVerdict(
  record: Record,
  question: Question,
  verdict: Verdict,
  rests: readonly Entry[],
  said = '',
): Draft {
  const lines = rests.slice(0, 1).map((entry) => lineOf(record, entry, question));
  const opening = verdict === 'supported' ? 'Yes, on record:' : 'No:';
  return { answered: true, kind: 'verdict', verdict, lead: `${opening} ${said}${lines.join(' ')}`, rests };
}

/** What fits a claim nearly as well as its best entry. */
export function companionsOf(held: readonly Ranked[], best: Ranked): Entry[] {
  return held
    .filter((one) => one !== best && one.score >= Math.max(best.score, tuning.supports) * tuning.companion)
    .slice(0, 2)
    .map(({ entry }) => entry);
}
