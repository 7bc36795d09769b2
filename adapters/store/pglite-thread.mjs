import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';

/*
 * The embedded database, in a thread of its own: its work holds up no answer. JavaScript, for Node 20 reads no
 * TypeScript in a thread. Takes and gives what open-pglite.ts calls `Asked` and `Told`.
 */

const { data, making } = workerData;

if (!existsSync(data)) {
  // Made beside and moved: a process killed in between leaves nothing half made that would be opened.
  await rm(making, { recursive: true, force: true });
  await (await PGlite.create(making)).close();
  await rename(making, data);
}
const database = await PGlite.create(data);

// From here on nobody waits for most of it, and answering goes first. Elsewhere than on Linux this would be the
// priority of the whole process.
if (process.platform === 'linux') setPriority(0, 10);

async function answer({ id, sql, values }) {
  try {
    // A statement without values may be several, as in a migration.
    const result = values.length > 0 ? await database.query(sql, values) : (await database.exec(sql)).at(-1);
    parentPort.postMessage({ id, rows: result?.rows ?? [] });
  } catch ({ message, code }) {
    parentPort.postMessage({ id, refused: { message, code } });
  }
}

parentPort.on('message', async (asked) => {
  if (asked !== 'close') return answer(asked);
  await database.close();
  parentPort.close();
});
parentPort.postMessage({ id: 0, rows: [] });
