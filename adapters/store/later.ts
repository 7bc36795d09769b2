import type { Log } from '../shared/log.ts';
import type { Connection } from './connection.ts';
import { storableJson } from './feedback.ts';
import { warnSeldom } from './warn-seldom.ts';

/** One row of a statement whose `$1` is a JSON array of such rows, each with another key. */
export interface Row {
  sql: string;
  row: Record<string, unknown>;
}

/** Writes that nobody waits for: an answer is not held up, and an outage only delays them. */
export interface Later {
  /** Writes soon. Of several writes under one key only the last counts. `what` is found until it is written. */
  put(key: string, row: Row, what: unknown): void;
  /** What waits under a key. */
  waiting(key: string): unknown;
  drop(key: string): void;
  /** Resolves when all that waits is written, or cannot be now. Never rejects. */
  flush(): Promise<void>;
}

interface Waiting extends Row {
  what: unknown;
}

/** Writes gather for so many milliseconds: a statement over many rows takes hardly longer than over one. 10 to 1000. */
const GATHER_MS = 250;
/** Rows in one statement. */
const ROWS = 500;
/** Writes that wait at once, in an outage: beyond that the oldest are lost. About 500 bytes each. */
const MOST = 20_000;

/** PostgreSQL's class of errors for a full disk and its like: it may pass. */
const isForLackOfRoom = (error: unknown) =>
  error instanceof Error && 'code' in error && /^53/.test(String(error.code));

export function createLater(connection: Connection, log: Log): Later {
  const waiting = new Map<string, Waiting>();
  const warn = warnSeldom(log);
  let running: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;

  /** False where nothing can be written now. */
  async function writeRows(sql: string, rows: [string, Waiting][]): Promise<boolean> {
    if (!connection.up) return false;
    try {
      await connection.query(sql, [storableJson(rows.map(([, { row }]) => row))]);
    } catch (error) {
      if (!connection.up) return false;
      if (isForLackOfRoom(error)) {
        warn('what is not urgent waits', error);
        return false;
      }
      if (rows.length > 1) {
        // One that is refused must not take the others along.
        for (const row of rows) if (!(await writeRows(sql, [row]))) return false;
        return true;
      }
      warn('something was not kept', error);
    }
    for (const [key, entry] of rows) if (waiting.get(key) === entry) waiting.delete(key);
    return true;
  }

  async function write(): Promise<void> {
    while (waiting.size > 0) {
      // Oldest first.
      const [first] = waiting.values();
      const alike = [...waiting].filter(([, { sql }]) => sql === first?.sql).slice(0, ROWS);
      if (!first || !(await writeRows(first.sql, alike))) return;
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (waiting.size === 0) return Promise.resolve();
    running ??= write().finally(() => {
      running = undefined;
    });
    return running;
  }

  return {
    put(key, row, what) {
      waiting.delete(key);
      waiting.set(key, { ...row, what });
      const [oldest] = waiting.keys();
      if (waiting.size > MOST && oldest !== undefined) waiting.delete(oldest);
      timer ??= setTimeout(flush, GATHER_MS).unref();
    },
    waiting: (key) => waiting.get(key)?.what,
    drop: (key) => void waiting.delete(key),
    flush,
  };
}
