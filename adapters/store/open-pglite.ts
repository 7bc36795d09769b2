import { mkdir, realpath } from 'node:fs/promises';
import type { PGlite } from '@electric-sql/pglite';
import { type Database, SIGN_OF_LIFE } from './database.ts';
import { lockFolder } from './folder-lock.ts';
import { migrate } from './migrate.ts';

/** The embedded database in a folder, which is made where there is none. For one process at a time. */
export async function openPglite(folder: string, copy: number): Promise<Database> {
  await mkdir(folder, { recursive: true });
  const unlock = await lockFolder(await realpath(folder));
  let pglite: PGlite | undefined;
  try {
    // Loaded only here: with a server there is no need of its 300 MB.
    const { PGlite } = await import('@electric-sql/pglite');
    const db = await PGlite.create(folder);
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
