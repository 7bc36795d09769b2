import type { Answer } from './answer/answer.ts';
import { compose } from './answer/compose.ts';
import { decide } from './answer/decide.ts';
import type { Draft } from './answer/draft.ts';
import { inPart, joined } from './answer/join.ts';
import type { Record } from './match/record.ts';
import { followUp } from './remember/follow-up.ts';
import type { Thread } from './remember/thread.ts';
import { asksIn } from './understand/asks.ts';
import type { Question } from './understand/question.ts';
import { understand } from './understand/understand.ts';

/** The whole journey of a question: understood, seen in its thread, matched, answered, put into words. */
export function answerQuestion(
  record: Record,
  text: string,
  thread: Thread = {},
): { answer: Answer; thread: Thread } {
  const { draft, question } = draftAnswer(record, text, thread);
  return { answer: compose(record, draft, 'id'), thread: threadAfter(question, draft) };
}

/** What a question came to, before it is put into words. */
export interface Drafted {
  draft: Draft;
  question: Question;
  /** The thread had no part in it. */
  alone: boolean;
}

/**
 * The same up to the draft. A text that asks more than once is answered ask by ask where the record holds them all, or
 * the first of them.
 */
export function draftAnswer(record: Record, text: string, thread: Thread): Drafted {
  const whole = draftOne(record, text, thread);
  const asks = asksIn(text);
  if (asks.length < 2) return whole;
  const each = draftInTurn(record, asks, thread);
  const drafts = each.map(({ draft }) => draft);
  const draft = joined(drafts) ?? (whole.draft.answered ? undefined : inPart(drafts));
  // The first ask may lean on the thread where the text as a whole does not, and so decide whether the asks are joined.
  return { ...whole, draft: draft ?? whole.draft, alone: whole.alone && each[0]?.alone === true };
}

/** What the next question of a thread may lean on. */
export function threadAfter(question: Question, { rests }: Draft): Thread {
  return { question, rests: rests.map(({ of }) => of.id) };
}

function draftOne(record: Record, text: string, thread: Thread): Drafted {
  const read = understand(text, record);
  const question = followUp(read, thread, record);
  return { draft: decide(record, question), question, alone: question === read };
}

/** Each ask leans on the one before: "who saw Ann, and when?". */
function draftInTurn(record: Record, asks: readonly string[], thread: Thread): Drafted[] {
  let before = thread;
  return asks.map((ask) => {
    const drafted = draftOne(record, ask, before);
    before = threadAfter(drafted.question, drafted.draft);
    return drafted;
  });
}
