import { fileURLToPath } from 'node:url';
import { runner } from 'node-pg-migrate';
import type { ClientBase } from 'pg';

const FOLDER = fileURLToPath(new URL('./migrations', import.meta.url));

/** What the migration library asks of a client of `pg`. */
export interface Migrating {
  query(sql: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

const nothing = () => undefined;
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** Brings the schema up to date. Copies that start together wait for one another. */
export async function migrate(client: Migrating): Promise<void> {
  await runner({
    dbClient: client as unknown as ClientBase,
    dir: FOLDER,
    direction: 'up',
    migrationsTable: 'migrations',
    advisoryLockMode: 'wait',
    logger: silent,
  });
}
