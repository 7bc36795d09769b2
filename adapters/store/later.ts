import type { Log } from '../shared/log.ts';
import type { Connection } from './connection.ts';
import { warnSeldom } from './warn-seldom.ts';

/** Writes that nobody waits for: an answer is not held up, and an outage only delays them. */
export interface Later {
  /** Writes soon. Of several writes under one key only the last counts. `what` is found until it is written. */
  put(key: string, statement: { sql: string; values: readonly unknown[] }, what: unknown): void;
  /** What waits under a key. */
  waiting(key: string): unknown;
  drop(key: string): void;
  /** Resolves when all that waits is written, or cannot be now. Never rejects. */
  flush(): Promise<void>;
}

interface Waiting {
  statement: { sql: string; values: readonly unknown[] };
  what: unknown;
}

/** Writes that wait at once, in an outage: beyond that the oldest are lost. About 500 bytes each. */
const MOST = 20_000;

/** PostgreSQL's class of errors for a full disk and its like: it may pass. */
const isForLackOfRoom = (error: unknown) =>
  error instanceof Error && 'code' in error && /^53/.test(String(error.code));

export function createLater(connection: Connection, log: Log): Later {
  const waiting = new Map<string, Waiting>();
  const warn = warnSeldom(log);
  let running: Promise<void> | undefined;

  async function write(): Promise<void> {
    // Oldest first.
    for (const [key, entry] of [...waiting]) {
      if (!connection.up) return;
      try {
        await connection.query(entry.statement.sql, entry.statement.values);
      } catch (error) {
        if (!connection.up) return;
        if (isForLackOfRoom(error)) return warn('what is not urgent waits', error);
        warn('something was not kept', error);
      }
      if (waiting.get(key) === entry) waiting.delete(key);
    }
    if (waiting.size > 0) await write();
  }

  function flush(): Promise<void> {
    if (waiting.size === 0) return Promise.resolve();
    running ??= write().finally(() => {
      running = undefined;
    });
    return running;
  }

  return {
    put(key, statement, what) {
      waiting.delete(key);
      waiting.set(key, { statement, what });
      const [oldest] = waiting.keys();
      if (waiting.size > MOST && oldest !== undefined) waiting.delete(oldest);
      setImmediate(flush);
    },
    waiting: (key) => waiting.get(key)?.what,
    drop: (key) => void waiting.delete(key),
    flush,
  };
}
