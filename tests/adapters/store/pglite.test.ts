import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { openPglite } from '../../../adapters/store/open-pglite.ts';
import { storeSuite } from './suite.ts';

const base = mkdtempSync(join(tmpdir(), 'pglite-'));
const empty = join(base, 'empty');

// Making one takes seconds; a copy of it does not.
beforeAll(async () => {
  const database = await openPglite(empty, 1);
  await database.close();
}, 120_000);

let made = 0;
function place() {
  made += 1;
  const folder = join(base, `store-${made}`);
  cpSync(empty, folder, { recursive: true });
  return { folder };
}

storeSuite('embedded in a folder', place);

it('a folder is opened by one process at a time', async () => {
  const { folder } = place();
  const database = await openPglite(folder, 1);
  await expect(openPglite(folder, 2)).rejects.toThrow('in use by another process');
  await database.close();
  await (await openPglite(folder, 3)).close();
});
