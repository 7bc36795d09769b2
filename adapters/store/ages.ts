import type { Connection } from './connection.ts';
import type { Ages } from './settings.ts';

/** Deletes what has outlived its age. Rejects where the store is down. */
export async function deleteOld(query: Connection['query'], ages: Ages): Promise<void> {
  const older = (table: string, column: string, unit: 'hours' | 'days', count: number) =>
    query(`delete from ${table} where ${column} < now() - make_interval(${unit} => $1)`, [count]);
  // Nobody takes it up any more.
  await query(
    "update handled_events set event = null where event is not null and claimed_at < now() - interval '15 minutes'",
  );
  await older('handled_events', 'claimed_at', 'hours', ages.eventsHours);
  await older('conversations', 'used_at', 'days', ages.conversationsDays);
  await older('exchanges', 'at', 'days', ages.conversationsDays);
  await older('recent_questions', 'at', 'days', ages.conversationsDays);
  await older('requests', 'used_at', 'days', ages.requestsDays);
  await older('answers_given', 'at', 'days', ages.answersDays);
  await older('feedback', 'at', 'days', ages.feedbackDays);
}

/** Deletes all that is kept of a person: `slack:U123`. Rejects where it could not be done. */
export async function deletePerson(query: Connection['query'], person: string): Promise<void> {
  const [platform, ...id] = person.split(':');
  await query('delete from conversations where $1 = any(people)', [person]);
  await query('delete from requests where $1 = any(people)', [person]);
  await query('delete from recent_questions where person = $1', [person]);
  await query('delete from answers_given where person = $1', [person]);
  await query('delete from feedback where platform = $1 and person = $2', [platform, id.join(':')]);
}
