import { expect, it } from 'vitest';
import { createLog } from '../../../adapters/shared/log.ts';
import { createConnection } from '../../../adapters/store/connection.ts';
import { StoreSlow } from '../../../adapters/store/database.ts';
import { eventsShared } from '../../../adapters/store/events.ts';

it('a store that is slow is no store that is gone: a claim is asked for again, and the other copy has it or not', async () => {
  const answers: (unknown[] | Error)[] = [];
  const log = createLog('error');
  const query = async () => {
    const answer = answers.shift() ?? [];
    if (answer instanceof Error) throw answer;
    return answer as never[];
  };
  const open = {
    name: 'here',
    query,
    lost: new Promise<Error>(() => undefined),
    close: async () => undefined,
  };
  const connection = createConnection(async () => open, log);
  const seen = eventsShared(connection, log);
  await connection.open(60_000);
  const slow = new StoreSlow('late');
  answers.push(slow, slow, [{ id: 'Ev1' }]);
  expect(await seen.claim('Ev1')).toBe(true);
  answers.push(slow, []);
  expect(await seen.claim('Ev2')).toBe(false);
  expect([connection.up, answers]).toEqual([true, []]);
});
