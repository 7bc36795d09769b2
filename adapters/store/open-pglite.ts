import { mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Database, SIGN_OF_LIFE } from './database.ts';
import { lockFolder } from './folder-lock.ts';
import { migrate } from './migrate.ts';

/** One statement for the thread that has the database; ids count from 1. */
export interface Asked {
  id: number;
  sql: string;
  values: unknown[];
}

/** What came of it. With the id 0: the database is open. */
export type Told =
  | { id: number; rows: unknown[] }
  | { id: number; refused: { message: string; code: string | undefined } };

/** The embedded database in a folder, which is made where there is none. For one process at a time. */
export async function openPglite(folder: string, copy: number): Promise<Database> {
  await mkdir(folder, { recursive: true });
  const unlock = await lockFolder(await realpath(folder));
  const thread = startThread(folder);
  try {
    await thread.opened;
    await migrate({ query: async (sql, values) => ({ rows: await thread.query(sql, values) }) });
    await thread.query('select pg_advisory_lock($1, $2)', [SIGN_OF_LIFE, copy]);
  } catch (error) {
    await thread.close();
    await unlock();
    throw error;
  }
  const { query, lost } = thread;
  return { name: `the folder ${folder}`, query, lost, close: () => thread.close().finally(unlock) };
}

function startThread(folder: string) {
  const worker = new Worker(new URL('./pglite-thread.mjs', import.meta.url), {
    workerData: { data: join(folder, 'pglite'), making: join(folder, 'making') },
    // Nothing of the loader that reads TypeScript.
    execArgv: [],
  });
  let last = 0;
  const waiting = new Map<number, { resolve(rows: unknown[]): void; reject(error: Error): void }>();
  const answered = (id: number) =>
    new Promise<unknown[]>((resolve, reject) => waiting.set(id, { resolve, reject }));
  const opened = answered(last);
  worker.on('message', (told: Told) => {
    const caller = waiting.get(told.id);
    waiting.delete(told.id);
    if ('rows' in told) caller?.resolve(told.rows);
    else caller?.reject(Object.assign(new Error(told.refused.message), { code: told.refused.code }));
  });
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  const lost = new Promise<Error>((resolve) => {
    worker.once('error', resolve);
    ended.then(() => resolve(new Error('the embedded database has ended')));
  });
  lost.then((error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  return {
    opened,
    lost,
    query<Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
      last += 1;
      worker.postMessage({ id: last, sql, values: [...values] } satisfies Asked);
      return answered(last) as Promise<Row[]>;
    },
    async close(): Promise<void> {
      worker.postMessage('close');
      await ended;
    },
  };
}
