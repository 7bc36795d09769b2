import { LRUCache } from 'lru-cache';
import type { Log } from '../shared/log.ts';
import type { SeenEvents, TakenUp } from '../shared/seen-events.ts';
import type { Connection } from './connection.ts';
import { SIGN_OF_LIFE } from './database.ts';
import { storable } from './feedback.ts';
import { warnSeldom } from './warn-seldom.ts';

/** Events left unfinished by a copy that has died. */
export interface Orphans {
  /** At most so many: from now on they are this copy's. None where the store is down. Never rejects. */
  orphans(most: number): Promise<TakenUp[]>;
}

/** Whether the copy of a row holds its sign of life no more. */
const IS_DEAD = `not exists (
  select from pg_locks
  where locktype = 'advisory' and classid = ${SIGN_OF_LIFE} and objid::bigint = handled_events.owner
    and database = (select oid from pg_database where datname = current_database()))`;

/**
 * A row for each id: the first insert wins, in the order of the ids, so that two copies never wait for each other. A claim whose copy died before it was done is taken over, unless what
 * came is kept with it: then it is taken up by `ORPHANS` only, where someone looks first whether it is answered.
 */
const CLAIM = `
  insert into handled_events (id, owner, event)
  select id, $2, case when number = 1 then $3::jsonb end
  from unnest($1::text[]) with ordinality as ids (id, number) order by id
  on conflict (id) do update set owner = excluded.owner, claimed_at = now(), event = excluded.event
  where handled_events.done_at is null
    and (handled_events.owner = excluded.owner or (handled_events.event is null and ${IS_DEAD}))
  returning id`;
const DONE = 'update handled_events set done_at = now(), event = null where id = any($1)';
const RELEASE = 'delete from handled_events where id = any($1) and owner = $2';
const KEEP = `
  insert into handled_events (id, owner, done_at) select unnest($1::text[]), $2, now()
  on conflict (id) do update set done_at = now(), event = null`;
/** What nobody has taken up after so long is no longer waited for. */
const ORPHANS = `
  update handled_events set owner = $1, claimed_at = now() where id in (
    select id from handled_events
    where done_at is null and event is not null and owner <> $1
      and claimed_at > now() - interval '15 minutes' and ${IS_DEAD}
    order by claimed_at limit $2 for update skip locked)
  returning event`;

/** Ids done while the store was down that are written when it is back. About 100 bytes each. */
const MOST_UNWRITTEN = 100_000;

/**
 * Marks that all copies of the bot share. Where the store is down this process goes on with its own memory, and
 * writes what it has done when the store is back.
 */
export function storedEvents(connection: Connection, memory: SeenEvents, log: Log): SeenEvents & Orphans {
  const unwritten = new LRUCache<string, true>({ max: MOST_UNWRITTEN });
  const { copy } = connection;
  connection.onUp(async (query) => {
    const ids = [...unwritten.keys()];
    if (ids.length > 0) await query(KEEP, [ids, copy]);
    for (const id of ids) unwritten.delete(id);
  });
  const warn = warnSeldom(log);
  const failed = (what: string, error: unknown) => {
    if (connection.up) warn(what, error);
  };
  let finished: string[] = [];
  let marking: Promise<void> | undefined;

  async function forget(ids: readonly string[]): Promise<void> {
    await Promise.all(ids.map((id) => memory.release(id)));
    for (const id of ids) unwritten.delete(id);
  }

  async function claimAll(ids: readonly string[], event?: TakenUp): Promise<boolean> {
    for (const [at, id] of ids.entries()) {
      if (await memory.claim(id)) continue;
      await forget(ids.slice(0, at));
      return false;
    }
    try {
      const body = event ? JSON.stringify(event, (_, value) => storable(value)) : null;
      const rows = await connection.query<{ id: string }>(CLAIM, [ids, copy, body]);
      if (rows.length === ids.length) return true;
      // Should the copy that has it die, a retry may come to us.
      await forget(ids);
      if (rows.length > 0) await connection.query(RELEASE, [rows.map(({ id }) => id), copy]);
      return false;
    } catch (error) {
      failed('an event is known to this process only', error);
      return true;
    }
  }

  /** Marks all that has been finished meanwhile with one statement. */
  async function mark(): Promise<void> {
    while (finished.length > 0) {
      const ids = finished;
      finished = [];
      try {
        await connection.query(DONE, [ids]);
      } catch (error) {
        for (const id of ids) unwritten.set(id, true);
        failed('events are not marked as done yet', error);
      }
    }
  }

  return {
    claimAll,
    claim: (id, event) => claimAll([id], event),
    async release(id) {
      await forget([id]);
      await connection
        .query(RELEASE, [[id], copy])
        .catch((error) => failed('an event could not be given back', error));
    },
    async done(id) {
      finished.push(id);
      do {
        marking ??= mark().finally(() => {
          marking = undefined;
        });
        await marking;
      } while (finished.length > 0);
    },
    async orphans(most) {
      try {
        const rows = await connection.query<{ event: TakenUp }>(ORPHANS, [copy, most]);
        return rows.map(({ event }) => event);
      } catch (error) {
        failed('unfinished events could not be looked for', error);
        return [];
      }
    },
  };
}
