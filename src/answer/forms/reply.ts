import type { Entry } from '../../match/entry.ts';
import { partyOf, type Record } from '../../match/record.ts';
import { isByAny } from '../../match/speaks-for.ts';
import type { Question } from '../../understand/question.ts';
import type { Draft } from '../draft.ts';
import { entriesById } from '../tell/evidence.ts';
import { lineOf } from '../tell/from-entries.ts';
import { silent } from './decline.ts';

/** What was said in reply to what the last answer told, by somebody named or by anybody. */
export function answerReply(record: Record, question: Question): Draft {
  const { replyTo, speakers } = question;
  const isTheirs = (entry: Entry) =>
    entry.kind === 'statement' && (!speakers.length || isByAny(record, entry, speakers));
  const isReply = ({ kind, of }: Entry) =>
    kind === 'statement' && of.replies.some((id) => replyTo.includes(id));
  const given = record.entries.filter((entry) => isTheirs(entry) && isReply(entry));
  // "Was she asked about it?" is answered by what she answered.
  const told = entriesById(record, replyTo.slice(0, 1)).filter(
    (entry) => isTheirs(entry) && entry.kind === 'statement' && entry.of.replies.length,
  );
  const replies = given.length ? given : told;
  if (!replies.length) {
    const who = speakers.map((id) => partyOf(record, id).name).join(' or ');
    const lead = who ? `The record holds no reply by ${who} to that.` : 'The record holds no reply to that.';
    return silent(lead, record, question, entriesById(record, replyTo).slice(0, 1));
  }
  const lead = replies
    .slice(0, 2)
    .map((entry) => lineOf(record, entry, question))
    .join(' ');
  return { answered: true, kind: 'quote', lead, rests: replies.slice(0, 3) };
}
