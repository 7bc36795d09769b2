import type { Log } from '../shared/log.ts';
import { claimAll, rememberEvents, type SeenEvents, type TakenUp } from '../shared/seen-events.ts';
import type { Connection } from './connection.ts';
import { SIGN_OF_LIFE, StoreSlow } from './database.ts';
import { createDoneMarks } from './done.ts';
import { storableJson } from './feedback.ts';
import { warnSeldom } from './warn-seldom.ts';

/** Marks in the store. */
export interface Marks extends SeenEvents {
  /**
   * Events of these platforms left unfinished by a copy that has died, at most so many: from now on they are this
   * copy's, to be claimed `again`. None where the store is down. Never rejects.
   */
  orphans(most: number, platforms: readonly string[]): Promise<TakenUp[]>;
  /** Drops what was kept of events that are done, where that does not go by itself. Never rejects. */
  tidy?(): Promise<void>;
}

/** Whether the copy of a row holds its sign of life no more. */
const IS_DEAD = `not exists (
  select from pg_locks
  where locktype = 'advisory' and classid = ${SIGN_OF_LIFE} and objid::bigint = handled_events.owner
    and database = (select oid from pg_database where datname = current_database()))`;

/**
 * A row for each id: the first insert wins, in the order of the ids, so that two copies never wait for each other. A
 * claim whose copy died before it was done is taken over, unless what came is kept with it: then it is taken up by
 * `ORPHANS` only, where someone looks first whether it is answered. What came is kept with the last id, which all
 * events of one message share.
 */
const CLAIM = `
  insert into handled_events (id, owner, event)
  select id, $2, case when number = cardinality($1) then $3::jsonb end
  from unnest($1::text[]) with ordinality as ids (id, number) order by id
  on conflict (id) do update set owner = excluded.owner, claimed_at = now(), event = excluded.event
  where handled_events.done_at is null
    and (handled_events.owner = excluded.owner or (handled_events.event is null and ${IS_DEAD}))
  returning id`;
const RELEASE = 'delete from handled_events where id = any($1) and owner = $2';
/** What nobody has taken up after so long is no longer waited for. Milliseconds. */
export const STALE_MS = 15 * 60_000;
const ORPHANS = `
  select id from handled_events
  where done_at is null and event is not null and owner <> $1 and event->>'platform' = any($3)
    and claimed_at > now() - interval '${STALE_MS} milliseconds' and ${IS_DEAD}
  order by claimed_at limit $2`;
const TAKE_UP = `
  update handled_events set owner = $1, claimed_at = now() where id in (
    select id from handled_events
    where id = any($2) and done_at is null and event is not null and (owner = $1 or ${IS_DEAD})
    order by id for update skip locked)
  returning id, event`;

/** A claim is asked for so often while the store is slow, two seconds each time: without it, two copies may answer. */
const TRIES = 5;

/** The work has to be such that it does not matter whether it was done before. */
async function patiently<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StoreSlow) || tries === TRIES) throw error;
    }
  }
}

/**
 * Marks that all copies of the bot share. Where the store is down this process goes on with its own memory, and
 * writes what it has done when the store is back.
 */
export function eventsShared(connection: Connection, log: Log): Marks {
  const memory = rememberEvents();
  const { copy } = connection;
  const warn = warnSeldom(log);
  const failed = (what: string, error: unknown) => {
    if (connection.up) warn(what, error);
  };
  const marks = createDoneMarks(connection, failed);

  async function forget(ids: readonly string[]): Promise<void> {
    await Promise.all(ids.map((id) => memory.release(id)));
    for (const id of ids) marks.forget(id);
  }

  async function claimThem(ids: readonly string[], event?: TakenUp): Promise<boolean> {
    if (event?.again) {
      for (const id of ids) await memory.claim(id);
      return true;
    }
    if (!(await claimAll(memory, ids))) return false;
    try {
      const body = event ? storableJson(event) : null;
      const rows = await patiently(() => connection.query<{ id: string }>(CLAIM, [ids, copy, body]));
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

  return {
    claimAll: claimThem,
    claim: (id, event) => claimThem([id], event),
    async release(id) {
      await forget([id]);
      await connection
        .query(RELEASE, [[id], copy])
        .catch((error) => failed('an event could not be given back', error));
    },
    done: marks.done,
    async orphans(most, platforms) {
      const found: string[] = [];
      try {
        for (const { id } of await connection.query<{ id: string }>(ORPHANS, [copy, most, platforms])) {
          // Where it has come to us meanwhile, that claim is refused first.
          if (await memory.claim(id)) found.push(id);
        }
        if (found.length === 0) return [];
        const rows = await patiently(() =>
          connection.query<{ id: string; event: TakenUp }>(TAKE_UP, [copy, found]),
        );
        const ours = new Set(rows.map(({ id }) => id));
        await forget(found.filter((id) => !ours.has(id)));
        return rows.map(({ event }) => ({ ...event, again: true }));
      } catch (error) {
        await forget(found);
        failed('unfinished events could not be looked for', error);
        return [];
      }
    },
  };
}
