import { LONGEST_RECENT, RECENT_QUESTIONS, type RecentQuestions } from '../shared/recent.ts';
import type { Connection } from './connection.ts';
import type { Later } from './later.ts';

const ADD = `
  with given as (
    select person, question, number from
      rows from (jsonb_to_recordset($1) as (person text, question text)) with ordinality as row (person, question, number)),
  added as (
    insert into recent_questions (person, question)
    select person, question from given order by number
    on conflict (person, question) do update set at = now(), turn = excluded.turn),
  held as (
    select person, question, row_number() over (
      partition by person order by number desc nulls last, turn desc) as place
    from recent_questions full join given using (person, question)
    where person in (select person from given))
  delete from recent_questions using held
  where recent_questions.person = held.person and recent_questions.question = held.question
    and place > ${RECENT_QUESTIONS}`;

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
      later.put(`recent ${person} ${question}`, { sql: ADD, row: { person, question } }, question);
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
