import type { AnswersGiven, GivenAnswer, Posted } from '../shared/answers-given.ts';
import type { Outdated } from '../shared/mark-changed.ts';
import type { Connection } from './connection.ts';
import type { Later } from './later.ts';

const KEEP = `
  insert into answers_given (platform, channel, message, thread, person, answer, stories, versions, rests)
  select platform, channel, message, thread, person, answer, stories, versions, rests
  from jsonb_to_recordset($1) as given (
    platform text, channel text, message text, thread text, person text,
    answer text, stories text[], versions integer[], rests jsonb)
  order by platform, channel, message
  on conflict (platform, channel, message) do update set
    answer = excluded.answer, stories = excluded.stories, versions = excluded.versions, rests = excluded.rests, at = now()`;
const DROP = `
  delete from answers_given using jsonb_to_recordset($1) as given (platform text, channel text, message text)
  where answers_given.platform = given.platform and answers_given.channel = given.channel
    and answers_given.message = given.message`;
const OUTDATED = `
  select platform, channel, message, thread, person, answer, stories, versions, rests from answers_given
  where stories && $1::text[] and exists (
    select from unnest(stories, versions) as rested (story, version)
    join unnest($1::text[], $2::integer[]) as present (story, version) using (story)
    where rested.version < present.version)
  order by at desc limit $3`;
const SETTLE = `
  update answers_given set versions = $4 where platform = $1 and channel = $2 and message = $3 and stories = $5`;

const keyOf = ({ platform, channel, message }: Posted) => [platform, channel, message];

/** Answers that stand in channels, written behind: see `AnswersGiven`. */
export function storedAnswers(connection: Connection, later: Later): AnswersGiven & Outdated {
  const put = (posted: Posted, sql: string) =>
    later.put(`answer ${keyOf(posted).join(' ')}`, { sql, row: { ...posted } }, undefined);
  return {
    keep: (given) => put(given, KEEP),
    drop: (posted) => put(posted, DROP),
    async outdated(now, most) {
      if (!connection.up) return [];
      await later.flush();
      const rows = await connection.query<GivenAnswer & { thread: string | null; person: string | null }>(
        OUTDATED,
        [[...now.keys()], [...now.values()], most],
      );
      return rows.map(({ thread, person, ...row }) => ({
        ...row,
        thread: thread ?? undefined,
        person: person ?? undefined,
      }));
    },
    async settle(given, versions) {
      await connection.query(SETTLE, [...keyOf(given), versions, given.stories]);
    },
  };
}
