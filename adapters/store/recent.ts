import { LONGEST_RECENT, RECENT_QUESTIONS, type RecentQuestions } from '../shared/recent.ts';
import type { Connection } from './connection.ts';
import { storable } from './feedback.ts';
import type { Later } from './later.ts';

const ADD = `
  with added as (
    insert into recent_questions (person, question) values ($1, $2)
    on conflict (person, question) do update set at = now(), turn = excluded.turn),
  older as (
    select question from recent_questions where person = $1 and question <> $2
    order by turn desc offset ${RECENT_QUESTIONS - 1})
  delete from recent_questions where person = $1 and question in (select question from older)`;

/** The last questions of each person, in the store; from memory while it is down. */
export function storedQuestions(
  connection: Connection,
  memory: RecentQuestions,
  later: Later,
): RecentQuestions {
  return {
    async add(person, question) {
      await memory.add(person, question);
      if (!question || question.length > LONGEST_RECENT) return;
      const values = [person, storable(question)];
      later.put(`recent ${person} ${question}`, { sql: ADD, values }, question);
    },
    async of(person) {
      try {
        await later.flush();
        const rows = await connection.query<{ question: string }>(
          'select question from recent_questions where person = $1 order by turn desc limit $2',
          [person, RECENT_QUESTIONS],
        );
        return rows.map(({ question }) => question);
      } catch {
        return memory.of(person);
      }
    },
  };
}
