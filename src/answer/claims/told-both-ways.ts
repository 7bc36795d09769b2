import type { Record } from '../../match/record.ts';
import { toldBy } from '../../match/told-by.ts';
import type { Question } from '../../understand/question.ts';
import type { Draft } from '../draft.ts';
import { isOpposed } from '../judge/oppose.ts';
import type { Ranked } from '../rank/rank.ts';
import { restsOf } from '../tell/evidence.ts';
import { lineOf } from '../tell/from-entries.ts';
import { namesOf, statementLine } from '../tell/phrase.ts';
import { tuning } from '../tuning.ts';

/** Only so many of the best entries are looked at. Range 2 to 5. */
const LOOKED_AT = 4;

/** "Ann said that it was sold, which Lee denied": one sentence tells it both ways. */
const TELLS_BOTH =
  /\b(?:contradict(?:ed|s|ing) (?:him|her|them|that|this|it)|(?:which|but|and|though|;) (?:\w+[\w.’'-]* ){0,4}(?:den(?:ied|ies|y)|disput(?:ed|es)|reject(?:ed|s)) (?:it|that|this|them)?\b)/i;

/** Where a claim is told both ways: both, side by side. Undefined where it is not. */
export function answerBothWays(
  record: Record,
  question: Question,
  held: readonly Ranked[],
): Draft | undefined {
  const told = toldBothWays(record, question, held);
  if (!told) return undefined;
  const rests = told.map(({ entry }) => entry);
  const said = rests.filter((entry) => entry.kind === 'statement');
  const lines = (said.length > 1 ? said.slice(0, 2) : rests.slice(0, 1)).map((entry) =>
    lineOf(record, entry, question),
  );
  return {
    answered: true,
    kind: 'verdict',
    verdict: 'disputed',
    lead: `Accounts differ. ${lines.join(' ')}`,
    rests,
    versions: said.map(({ of }) => ({
      whose: namesOf(record, [of.speaker]),
      says: statementLine(record, of),
      evidence: restsOf(record, [of.id]),
    })),
  };
}

/**
 * What tells a claim both ways in a bare record: statements of two who say otherwise than each other, or one sentence that
 * tells of both. Undefined where nothing does, or where the claim is on what somebody said.
 */
function toldBothWays(
  record: Record,
  question: Question,
  held: readonly Ranked[],
): readonly Ranked[] | undefined {
  const [best] = held;
  if (!best || !record.index.isBare[best.entry.index] || question.speakers.length) return undefined;
  const near = held.slice(0, LOOKED_AT).filter(({ score }) => score >= best.score * tuning.bothWays);
  const said = near.filter(({ entry }) => entry.kind === 'statement');
  for (const one of said) {
    const other = said.find(
      (two) =>
        speakerOf(one) !== speakerOf(two) &&
        isOpposed(record, question, one) !== isOpposed(record, question, two),
    );
    if (other) return [one, other];
  }
  const both = near.find(({ entry }) => TELLS_BOTH.test(toldBy(entry)));
  return both && [both, ...near.filter((one) => one !== both)];
}

function speakerOf({ entry }: Ranked): string | undefined {
  return entry.kind === 'statement' ? entry.of.speaker : undefined;
}
