import { PGlite } from '@electric-sql/pglite';

/* Makes an empty database in a folder: in a process of its own, for it takes seconds of work. */

const database = await PGlite.create(process.argv[2] ?? '');
await database.close();
process.exit(0);
