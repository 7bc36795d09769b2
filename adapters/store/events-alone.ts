import type { Log } from '../shared/log.ts';
import { claimAll, rememberEvents, type TakenUp } from '../shared/seen-events.ts';
import type { Connection } from './connection.ts';
import { type Marks, STALE_MS } from './events.ts';
import type { Journal, Took } from './journal.ts';
import type { Later } from './later.ts';
import { warnSeldom } from './warn-seldom.ts';

const DONE = `
  insert into handled_events (id, owner, done_at)
  select id, owner, now() from jsonb_to_recordset($1) as given (id text, owner integer) order by id
  on conflict (id) do update set done_at = now(), event = null`;
const MARKED = `
  select id from handled_events where done_at is not null order by done_at desc limit $1`;

/** Ids in memory. About 150 bytes each. */
const MOST = 100_000;

interface Alone {
  connection: Connection;
  later: Later;
  journal: Journal;
  log: Log;
  keepHours: number;
}

/**
 * The marks of a process that has the database to itself: memory decides at once, a journal keeps what came and that
 * it is done, and the database gets to know of the latter some time after. The journal is the process's own only
 * while the database is.
 */
export function eventsAlone({ connection, later, journal, log, keepHours }: Alone): Marks {
  const memory = rememberEvents({ keepMs: keepHours * 3_600_000, atMost: MOST });
  /** By its own id, what is being answered. */
  const open = new Map<string, Took>();
  /** Done, and perhaps not yet known to the database. */
  let done = new Set<string>();
  let left: Took[] = [];
  const warn = warnSeldom(log);
  const note = (write: () => void) => {
    if (!connection.up) return;
    try {
      write();
    } catch (error) {
      warn('an event is known to this process only', error);
    }
  };
  const mark = (id: string) =>
    later.put(`event ${id}`, { sql: DONE, row: { id, owner: connection.copy } }, true);

  function rewrite(): void {
    journal.rewrite({ open: [...left, ...open.values()], done: [...done] });
  }

  connection.onUp(async (query) => {
    const rows = await query<{ id: string }>(MARKED, [MOST]);
    // The newest last, to be kept longest.
    for (const { id } of rows.reverse()) await memory.claim(id);
    await takeOver().catch((error) => warn('the journal of events cannot be gone on with', error));
  });

  /** What the process before has left, and what this one has begun meanwhile. */
  async function takeOver(): Promise<void> {
    const before = journal.read();
    for (const id of before.done) {
      await memory.claim(id);
      mark(id);
    }
    for (const taken of before.open) {
      const [own = ''] = taken.ids.slice(-1);
      if (Date.now() - taken.at < STALE_MS && (await memory.claim(own))) left.push(taken);
    }
    done = new Set([...done, ...before.done]);
    rewrite();
  }

  async function claimThem(ids: readonly string[], event?: TakenUp): Promise<boolean> {
    if (event?.again) for (const id of ids) await memory.claim(id);
    else if (!(await claimAll(memory, ids))) return false;
    const [own] = ids.slice(-1);
    if (!event || own === undefined || open.has(own)) return true;
    const { platform, body } = event;
    const taken = { ids: [...ids], at: Date.now(), event: { platform, body } };
    open.set(own, taken);
    note(() => journal.took(taken));
    return true;
  }

  return {
    claimAll: claimThem,
    claim: (id, event) => claimThem([id], event),
    async release(id) {
      if (open.delete(id)) note(() => journal.freed(id));
      await memory.release(id);
    },
    async done(id) {
      if (open.delete(id)) {
        done.add(id);
        note(() => journal.done(id));
      }
      mark(id);
    },
    async tidy() {
      if (!journal.grown) return;
      await later.flush();
      if (!connection.up) return;
      done = new Set([...done].filter((id) => later.waiting(`event ${id}`)));
      note(rewrite);
    },
    async orphans(most, platforms) {
      if (!connection.up) return [];
      const mine = left.filter(({ event }) => platforms.includes(event.platform)).slice(0, most);
      left = left.filter((taken) => !mine.includes(taken));
      for (const taken of mine) open.set(taken.ids.at(-1) ?? '', taken);
      return mine.map(({ event }) => ({ ...event, again: true }));
    },
  };
}
