import { randomInt } from 'node:crypto';
import type { Log } from '../shared/log.ts';
import { type Database, type OpenDatabase, StoreSlow } from './database.ts';

/** Nothing can be kept or looked up now. */
export class StoreDown extends Error {
  override readonly name = 'StoreDown';
}

/** A database that is opened again, for as long as it takes, whenever it is gone. */
export interface Connection {
  /** This process's own number among the copies of the bot. */
  readonly copy: number;
  /** One statement. Rejects with `StoreDown` at once where there is no database now. */
  query<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  readonly up: boolean;
  /** Runs when the database is there, and each time that it is there again, before `up`. In order of the calls. */
  onUp(work: (query: Connection['query']) => Promise<void>): void;
  /** Begins. Resolves when the database is there, or after `patienceMs`: it may come later. */
  open(patienceMs: number): Promise<void>;
  close(): Promise<void>;
}

/** Waits between tries, in milliseconds; the last one from then on. */
const PAUSES_MS = [250, 500, 1000, 2000, 5000, 10_000];
/** A broken database may never say that it is closed. */
const CLOSING_MS = 3000;

export function createConnection(openDatabase: OpenDatabase, log: Log): Connection {
  const copy = randomInt(1, 2 ** 31 - 1);
  const works: ((query: Connection['query']) => Promise<void>)[] = [];
  let database: Database | undefined;
  let closed = false;
  let told = false;
  let wake: () => void = () => undefined;

  async function tryOpen(): Promise<boolean> {
    let opened: Database | undefined;
    try {
      opened = await openDatabase(copy);
      const { query } = opened;
      for (const work of works) await work(query);
      if (closed) await opened.close();
      else database = opened;
    } catch (error) {
      await opened?.close().catch(() => undefined);
      if (!told) log.warn(`store: ${reason(error)}. Answers go on from memory; trying again`);
      told = true;
      return false;
    }
    log.info(`store: ready, in ${opened.name}`);
    told = false;
    opened.lost.then((error) => lose(opened, error));
    return true;
  }

  async function keepTrying(): Promise<void> {
    for (let tries = 0; !closed && !(await tryOpen()); tries++) {
      const pause = PAUSES_MS[Math.min(tries, PAUSES_MS.length - 1)];
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, pause);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  function lose(gone: Database | undefined, error: unknown): void {
    if (!gone || database !== gone) return;
    database = undefined;
    if (closed) return;
    log.warn(`store: lost (${reason(error)}). Answers go on from memory until it is back`);
    told = true;
    const closing = gone.close().catch(() => undefined);
    const late = new Promise<void>((resolve) => setTimeout(resolve, CLOSING_MS).unref());
    Promise.race([closing, late]).then(keepTrying);
  }

  return {
    copy,
    get up() {
      return database !== undefined;
    },
    async query(sql, values) {
      const now = database;
      if (!now) throw new StoreDown('The store cannot be reached now');
      try {
        return await now.query(sql, values);
      } catch (error) {
        if (isGone(error)) lose(now, error);
        throw error;
      }
    },
    onUp: (work) => void works.push(work),
    async open(patienceMs) {
      const late = new Promise<void>((resolve) => setTimeout(resolve, patienceMs).unref());
      await Promise.race([keepTrying(), late]);
    },
    async close() {
      closed = true;
      wake();
      const last = database;
      database = undefined;
      await last?.close();
    },
  };
}

/** What PostgreSQL refuses has a code of five characters; classes 08 and 57 and anything else mean that it is gone. */
function isGone(error: unknown): boolean {
  if (error instanceof StoreSlow) return false;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return !/^[0-9A-Z]{5}$/.test(code) || /^(?:08|57)/.test(code);
}

const reason = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
