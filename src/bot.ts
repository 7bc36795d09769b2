import type { Answer } from './answer/answer.ts';
import { compose } from './answer/compose.ts';
import { decide } from './answer/decide.ts';
import type { Draft } from './answer/draft.ts';
import type { Record } from './match/record.ts';
import { followUp } from './remember/follow-up.ts';
import type { Thread } from './remember/thread.ts';
import type { Question } from './understand/question.ts';
import { understand } from './understand/understand.ts';

/** The whole journey of a question: understood, seen in its thread, matched, answered, put into words. */
export function answerQuestion(
  record: Record,
  text: string,
  thread: Thread = {},
): { answer: Answer; thread: Thread } {
  const { draft, question } = draftAnswer(record, text, thread);
  const answer = compose(record, draft, 'id');
  return { answer, thread: { question, rests: draft.rests.map((entry) => entry.of.id) } };
}

/** The same up to the draft. `alone`: the thread had no part in it. */
export function draftAnswer(
  record: Record,
  text: string,
  thread: Thread,
): { draft: Draft; question: Question; alone: boolean } {
  const read = understand(text, record);
  const question = followUp(read, thread, record);
  return { draft: decide(record, question), question, alone: question === read };
}
