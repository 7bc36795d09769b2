import type { Exchanges } from '../shared/services.ts';
import type { Connection } from './connection.ts';
import type { Later } from './later.ts';

const KEEP = `
  insert into exchanges (message, conversation)
  select message, conversation from jsonb_to_recordset($1) as given (message text, conversation text) order by message
  on conflict (message) do update set conversation = excluded.conversation, at = now()`;

/** Which message belongs to which conversation, written behind. */
export function storedExchanges(connection: Connection, later: Later): Exchanges {
  return {
    keep(message, conversation) {
      later.put(`exchange ${message}`, { sql: KEEP, row: { message, conversation } }, conversation);
    },
    async of(message) {
      const waiting = later.waiting(`exchange ${message}`);
      if (typeof waiting === 'string') return waiting;
      const sql = 'select conversation from exchanges where message = $1';
      const rows = connection.query<{ conversation: string }>(sql, [message]);
      return (await rows.catch(() => []))[0]?.conversation;
    },
  };
}
