/** A PostgreSQL database, embedded or a server's: one dialect, one way to ask. */
export interface Database {
  /** What to call it in a log: never with a password. */
  name: string;
  /** One statement, with values for `$1`, `$2` … Rejects with the database's error, which has a `code`. */
  query<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Resolves where the database goes away by itself. */
  lost: Promise<Error>;
  close(): Promise<void>;
}

/** The database is there, but a statement has not been answered in time: it may be carried out all the same. */
export class StoreSlow extends Error {
  override readonly name = 'StoreSlow';
}

/** Opens a database with its schema up to date. `copy` is this process's own number among the copies of the bot. */
export type OpenDatabase = (copy: number) => Promise<Database>;

/** First key of the advisory lock that each copy holds for as long as it lives; the second is its own number. */
export const SIGN_OF_LIFE = 5227;
