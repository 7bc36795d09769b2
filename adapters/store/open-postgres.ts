import pg from 'pg';
import { type Database, SIGN_OF_LIFE, StoreSlow } from './database.ts';
import { migrate } from './migrate.ts';

/** An answer must not wait longer for the database than a person waits for an answer. Milliseconds; 500 to 5000. */
const PATIENCE_MS = 2000;
/** Statements at once. Few: the server is shared by all copies. 2 to 20. */
const CONNECTIONS = 6;

/** A PostgreSQL server, by its address: several copies of the bot may share it. */
export async function openPostgres(url: string, copy: number): Promise<Database> {
  const settings = {
    connectionString: url,
    connectionTimeoutMillis: PATIENCE_MS,
    application_name: 'on-the-record',
    keepAlive: true,
  };
  // A connection of its own that holds this copy's sign of life: the server takes it away when the process dies.
  const life = new pg.Client(settings);
  let lose: (error: Error) => void = () => undefined;
  const lost = new Promise<Error>((resolve) => {
    lose = resolve;
  });
  life.on('error', lose);
  life.on('end', () => lose(new Error('the server has closed the connection')));
  await life.connect();
  try {
    await migrate(life);
    await life.query('select pg_advisory_lock($1, $2)', [SIGN_OF_LIFE, copy]);
  } catch (error) {
    await life.end();
    throw error;
  }
  const pool = new pg.Pool({ ...settings, max: CONNECTIONS, query_timeout: PATIENCE_MS });
  // An idle connection that breaks is replaced; `life` tells whether the server is gone.
  pool.on('error', () => undefined);
  // A busy server must not cost the sign of life: other copies would take up what this one is at work on.
  let asking: Promise<boolean> | undefined;
  function answers(): Promise<boolean> {
    const ask = { text: 'select 1', query_timeout: PATIENCE_MS };
    asking ??= life
      .query(ask)
      .then(
        () => true,
        () => false,
      )
      .finally(() => {
        asking = undefined;
      });
    return asking;
  }
  const { host, database } = life;
  return {
    name: `PostgreSQL at ${host}, database ${database}`,
    async query<Row>(sql: string, values?: readonly unknown[]) {
      try {
        return (await pool.query(sql, [...(values ?? [])])).rows as Row[];
      } catch (error) {
        if (isLate(error) && (await answers())) throw new StoreSlow('The store takes long to answer');
        throw error;
      }
    },
    lost,
    async close() {
      await Promise.all([pool.end(), life.end()]);
    },
  };
}

/** Of the client's own making: no answer, or no connection free, within its patience. */
const isLate = (error: unknown) =>
  error instanceof Error && !('code' in error) && /timeout/i.test(error.message);
