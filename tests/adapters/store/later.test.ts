import { expect, it } from 'vitest';
import { createLog } from '../../../adapters/shared/log.ts';
import type { Connection } from '../../../adapters/store/connection.ts';
import { createLater } from '../../../adapters/store/later.ts';

it('writes wait while the disk is full, told of in one line; what is refused for itself does not hold them up', async () => {
  const lines: string[] = [];
  const written: unknown[] = [];
  let trouble: string | undefined = '53100';
  const connection = {
    up: true,
    async query(_: string, [rows]: readonly unknown[] = []) {
      const values = (JSON.parse(String(rows)) as { value: string }[]).map(({ value }) => value);
      if (values.includes('bad')) throw Object.assign(new Error('a bad value'), { code: '22P05' });
      if (trouble) throw Object.assign(new Error('No space left on device'), { code: trouble });
      written.push(values);
      return [];
    },
  } as unknown as Connection;
  const later = createLater(
    connection,
    createLog('warn', (line) => lines.push(line)),
  );
  for (const value of ['bad', 'a', 'b']) later.put(value, { sql: 'insert', row: { value } }, value);
  await later.flush();
  await later.flush();
  expect(later.waiting('a')).toBe('a');
  expect(lines).toEqual([
    'warn: store: something was not kept (a bad value)',
    'warn: store: what is not urgent waits (No space left on device)',
  ]);
  trouble = undefined;
  await later.flush();
  expect(written).toEqual([['a', 'b']]);
  expect(later.waiting('a')).toBeUndefined();
});
