import { compose } from './answer/compose.ts';
import { decide } from './answer/decide.ts';
import type { Answer } from './answer/answer.ts';
import type { Record } from './match/record.ts';
import { understand } from './understand/understand.ts';
import { followUp } from './remember/follow-up.ts';
import type { Thread } from './remember/thread.ts';

/** The whole journey of a question: understood, seen in its thread, matched, answered, put into words. */
export function answerQuestion(record: Record, text: string, thread: Thread = {}): { answer: Answer; thread: Thread } {
  const read = understand(text, record.lexicon, (key) => record.index.weights.get(key) ?? 0);
  const question = followUp(read, thread, record);
  const draft = decide(record, question);
  const answer = compose(record, draft, 'id');
  return { answer, thread: { question, rests: draft.rests.map((entry) => entry.of.id) } };
}
