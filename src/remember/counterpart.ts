import { partyOf, type Record } from '../match/record.ts';
import type { Question } from '../understand/question.ts';
import { nameTerm, partyIds } from '../understand/skeleton.ts';
import { speakerOf } from './pronoun.ts';
import type { Thread } from './thread.ts';

const COUNTERPART = /\b(?:his|her|their|the) (?:\w+ ){0,2}?(?:counterpart|opposite number)s?\b/;

const BOSS = /\b(?:his|her|their) (?:own )?(?:boss|president|superior|leader|head of state)\b/;
/** Roles with nobody above them. */
const HEADS =
  /^(?!.*\b(?:vice|deputy|former|ex)\b).*\b(?:president|prime minister|king|queen|chancellor|mayor|chair\w*|chief executive)\b/i;

/** "And his American counterpart?": whoever of the other side is met most often by the one who spoke last; "and his boss?": who heads his own side. */
export function resolveCounterpart(
  question: Question,
  thread: Thread,
  record: Record,
  said: string,
): Question {
  const counterpart = COUNTERPART.exec(said);
  const found = counterpart ?? BOSS.exec(said);
  const speaker = speakerOf(thread, record) ?? thread.question?.speakers[0];
  if (!found || speaker === undefined) return question;
  const id = counterpart ? counterpartOf(record, speaker) : bossOf(record, speaker);
  if (id === undefined) return question;
  const from = said.slice(0, found.index).split(' ').filter(Boolean).length;
  const to = from + found[0].split(' ').length - 1;
  const rest = question.terms.filter((term) => term.to < from || term.from > to);
  const named = rest.filter(({ kind }) => kind === 'name').flatMap(partyIds);
  return {
    ...question,
    terms: [...rest, nameTerm(id, from, to)],
    named: [...new Set([...named, id])],
    stranger: undefined,
  };
}

/** Undefined where nobody, or more than one, heads that side. */
function bossOf(record: Record, id: string): string | undefined {
  const { side } = partyOf(record, id);
  const heads = record.story.people.filter(
    (one) =>
      side !== undefined &&
      one.side === side &&
      one.id !== id &&
      one.kind === 'person' &&
      HEADS.test(one.role ?? ''),
  );
  return heads.length === 1 ? heads[0]?.id : undefined;
}

/** Undefined where two are met as often. */
function counterpartOf(record: Record, speaker: string): string | undefined {
  const { side } = partyOf(record, speaker);
  const met = new Map<string, number>();
  for (const { present } of record.story.occasions) {
    if (!present.includes(speaker)) continue;
    for (const id of present) {
      const other = partyOf(record, id);
      if (other.kind === 'person' && other.side !== side) met.set(id, (met.get(id) ?? 0) + 1);
    }
  }
  const [most, next] = [...met].sort((a, b) => b[1] - a[1]);
  return most && most[1] > (next?.[1] ?? 0) ? most[0] : undefined;
}
