import { LRUCache } from 'lru-cache';

/** The last questions of each person, for their own home page. Kept in memory only. */
export interface RecentQuestions {
  add(person: string, question: string): void;
  /** Newest first, each once. */
  of(person: string): string[];
}

export const RECENT_QUESTIONS = 5;
/** Characters; a longer one makes no readable button. */
const QUESTION = 300;

export function rememberQuestions(): RecentQuestions {
  const people = new LRUCache<string, string[]>({ max: 5000 });
  const of = (person: string) => people.get(person) ?? [];
  return {
    of,
    add(person, question) {
      if (!question || question.length > QUESTION) return;
      const others = of(person).filter((each) => each !== question);
      people.set(person, [question, ...others].slice(0, RECENT_QUESTIONS));
    },
  };
}
