import { LRUCache } from 'lru-cache';

/** The last questions of each person, for their own home page. A database may stand behind it. */
export interface RecentQuestions {
  /** Never rejects: nobody waits for it. */
  add(person: string, question: string): Promise<void>;
  /** Newest first, each once. */
  of(person: string): Promise<string[]>;
}

export const RECENT_QUESTIONS = 5;
/** Characters; a longer one makes no readable button. */
export const LONGEST_RECENT = 300;

/** Kept in memory only. */
export function rememberQuestions(): RecentQuestions {
  const people = new LRUCache<string, string[]>({ max: 5000 });
  const of = (person: string) => people.get(person) ?? [];
  return {
    of: async (person) => of(person),
    async add(person, question) {
      if (!question || question.length > LONGEST_RECENT) return;
      const others = of(person).filter((each) => each !== question);
      people.set(person, [question, ...others].slice(0, RECENT_QUESTIONS));
    },
  };
}
