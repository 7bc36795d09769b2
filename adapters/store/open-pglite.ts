import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, realpath, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { PGlite } from '@electric-sql/pglite';
import { type Database, SIGN_OF_LIFE } from './database.ts';
import { lockFolder } from './folder-lock.ts';
import { migrate } from './migrate.ts';

const MAKE = fileURLToPath(new URL('./make-pglite.ts', import.meta.url));

/** So that the process reads TypeScript, from wherever it is started. */
const TYPESCRIPT = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** The embedded database in a folder, which is made where there is none. For one process at a time. */
export async function openPglite(folder: string, copy: number): Promise<Database> {
  await mkdir(folder, { recursive: true });
  const unlock = await lockFolder(await realpath(folder));
  let pglite: PGlite | undefined;
  try {
    const data = join(folder, 'pglite');
    if (!existsSync(data)) await make(data, join(folder, 'making'));
    // Loaded only here: with a server there is no need of its 300 MB.
    const { PGlite } = await import('@electric-sql/pglite');
    const db = await PGlite.create(data);
    pglite = db;
    await migrate({
      // A statement without values may be several, as in a migration.
      query: async (sql, values) =>
        values?.length ? db.query(sql, values) : ((await db.exec(sql)).at(-1) ?? { rows: [] }),
    });
    await db.query('select pg_advisory_lock($1, $2)', [SIGN_OF_LIFE, copy]);
    return {
      name: `the folder ${folder}`,
      query: async <Row>(sql: string, values?: readonly unknown[]) =>
        (await db.query<Row>(sql, [...(values ?? [])])).rows,
      lost: new Promise(() => undefined),
      async close() {
        try {
          await db.close();
        } finally {
          await unlock();
        }
      },
    };
  } catch (error) {
    await pglite?.close().catch(() => undefined);
    await unlock();
    throw error;
  }
}

/** Made beside and moved: a process killed in between leaves nothing half made that would be opened. */
async function make(data: string, making: string): Promise<void> {
  await rm(making, { recursive: true, force: true });
  const child = fork(MAKE, [making], {
    execArgv: ['--import', TYPESCRIPT],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let fault = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    fault = `${fault}${chunk}`.slice(-300);
  });
  const [code] = await once(child, 'exit');
  if (code !== 0)
    throw new Error(`The embedded database could not be made: ${fault.trim() || `exit ${code}`}`);
  await rename(making, data);
}
