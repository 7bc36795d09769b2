import type { Entry } from '../../match/entry.ts';
import type { Record } from '../../match/record.ts';
import { isByAny } from '../../match/speaks-for.ts';
import { tellsReplies } from '../../story/replies.ts';
import type { Question } from '../../understand/question.ts';
import { confidence, isSure } from '../judge/confidence.ts';
import type { Ranked } from '../rank/rank.ts';
import { tuning } from '../tuning.ts';

const REPLIED =
  /\b(?:repl(?:y|ied|ies)|respon(?:d|ds|ded|se)|react\w*|comeback|retort\w*|rebut\w*|(?:say|said|hit|fire|fired) back|c[ao]me back (?:with|at)|answer(?:ed|s)?|(?:take|took) (?:it|that|the|being)|explains? (?:away )?\w+ (?:saying|claiming|denying))\b/i;

/**
 * "How did Ann take Bob's joke": the joke, where it is clearly what the question speaks of, and nothing is that Ann
 * said. `own`: the best of hers. Undefined where nobody wrote down what replies to what.
 */
export function repliedTo(
  record: Record,
  question: Question,
  ranked: readonly Ranked[],
  own: Ranked | undefined,
): Entry | undefined {
  if (!REPLIED.test(question.text) || !tellsReplies(record.story)) return undefined;
  const top = ranked.find(({ entry }) => entry.kind === 'fact' || entry.kind === 'statement');
  if (!top || !isSure(record, question, top)) return undefined;
  if (isRepliedTo(record, top.entry, question.speakers)) return top.entry;
  if (top.entry.kind !== 'statement' || isByAny(record, top.entry, question.speakers)) return undefined;
  const lead = confidence(record, question, top) - (own ? confidence(record, question, own) : 0);
  return lead >= tuning.replyLead ? top.entry : undefined;
}

/** "What did Ann answer when they asked her": the asking, where her answer is on record as such. */
function isRepliedTo(record: Record, { of }: Entry, speakers: readonly string[]): boolean {
  return record.story.statements.some(
    ({ replies, speaker }) => replies.includes(of.id) && speakers.includes(speaker),
  );
}
