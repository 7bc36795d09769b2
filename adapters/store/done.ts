import { LRUCache } from 'lru-cache';
import type { Connection } from './connection.ts';

const KEEP = `
  insert into handled_events (id, owner, done_at) select unnest($1::text[]), $2, now()
  on conflict (id) do update set done_at = now(), event = null`;

/** Ids done while the store was down that are written when it is back. About 100 bytes each. */
const MOST_UNWRITTEN = 100_000;

/** Marks events as done. */
export interface DoneMarks {
  /** Resolves when it is marked, or will be when the store is back. Never rejects. */
  done(id: string): Promise<void>;
  /** Not done after all. */
  forget(id: string): void;
}

/** Marks all that has been finished meanwhile with one statement. `failed`: told what went wrong. */
export function createDoneMarks(
  connection: Connection,
  failed: (what: string, error: unknown) => void,
): DoneMarks {
  const unwritten = new LRUCache<string, true>({ max: MOST_UNWRITTEN });
  const { copy } = connection;
  let finished: string[] = [];
  let marking: Promise<void> | undefined;
  connection.onUp(async (query) => {
    const ids = [...unwritten.keys()];
    if (ids.length > 0) await query(KEEP, [ids, copy]);
    for (const id of ids) unwritten.delete(id);
  });

  async function mark(): Promise<void> {
    while (finished.length > 0) {
      const ids = [...new Set(finished)];
      finished = [];
      try {
        await connection.query(KEEP, [ids, copy]);
      } catch (error) {
        for (const id of ids) unwritten.set(id, true);
        failed('events are not marked as done yet', error);
      }
    }
  }

  return {
    async done(id) {
      finished.push(id);
      do {
        marking ??= mark().finally(() => {
          marking = undefined;
        });
        await marking;
      } while (finished.length > 0);
    },
    forget: (id) => void unwritten.delete(id),
  };
}
