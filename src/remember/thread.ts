import type { Question } from '../understand/question.ts';

/** What a follow-up may lean on: the last question of the thread and what its answer rested on. */
export interface Thread {
  question?: Question;
  /** Ids of statements and facts, best first. */
  rests?: readonly string[];
}
