import type { Record } from '../match/record.ts';
import type { Question } from '../understand/question.ts';
import type { Thread } from './thread.ts';

export function followUp(question: Question, _thread: Thread, _record: Record): Question {
  return question;
}
