import { LRUCache } from 'lru-cache';
import type { LastingMemory } from '../../src/index.ts';
import type { Connection } from './connection.ts';
import type { Later } from './later.ts';

const keep = (table: 'conversations' | 'requests', key: 'id' | 'answer') => `
  insert into ${table} (${key}, texts, people)
  select ${key}, texts, people from jsonb_to_recordset($1) as given (${key} text, texts text[], people text[])
  order by ${key}
  on conflict (${key}) do update set texts = excluded.texts, used_at = now(), people =
    (select array(select distinct unnest(${table}.people || excluded.people)))`;
const KEEP_CONVERSATION = keep('conversations', 'id');
const KEEP_REQUEST = keep('requests', 'answer');
const FORGET_CONVERSATION =
  'delete from conversations where id in (select id from jsonb_to_recordset($1) as given (id text))';
/** About 100 bytes each in memory. */
const CONVERSATIONS = 'select id from conversations order by used_at desc limit 200000';
const FIND_CONVERSATION = 'select texts from conversations where id = $1';
const FIND_REQUEST = 'update requests set used_at = now() where answer = $1 returning texts';

/** What the core remembers beyond the process. Nothing here rejects: what cannot be read is not remembered. */
export function storedMemory(connection: Connection, later: Later, isAlone: boolean): LastingMemory {
  /** Of a database that nobody else writes to: ids of its conversations, so that most need not be looked for. */
  let there: Set<string> | undefined;
  connection.onUp(async (query) => {
    if (!isAlone) return;
    there = new Set((await query<{ id: string }>(CONVERSATIONS)).map(({ id }) => id));
  });
  const known = new LRUCache<string, true>({ max: 10_000 });
  async function find(key: string, sql: string, id: string): Promise<readonly string[] | undefined> {
    const waiting = later.waiting(key);
    if (waiting) return waiting as readonly string[];
    try {
      return (await connection.query<{ texts: string[] }>(sql, [id]))[0]?.texts;
    } catch {
      return undefined;
    }
  }
  const peopleOf = (person?: string) => (person ? [person] : []);
  return {
    async conversation(id) {
      if (there && !there.has(id)) return undefined;
      return find(`conversation ${id}`, FIND_CONVERSATION, id);
    },
    keepConversation(id, texts, person) {
      there?.add(id);
      const row = { id, texts, people: peopleOf(person) };
      later.put(`conversation ${id}`, { sql: KEEP_CONVERSATION, row }, texts);
    },
    forgetConversation(id) {
      later.put(`conversation ${id}`, { sql: FORGET_CONVERSATION, row: { id } }, undefined);
    },
    request: (answer) => find(`request ${answer}`, FIND_REQUEST, answer),
    keepRequest(answer, texts, person) {
      // The same long question is written once for each person who asks it.
      const mark = `${answer} ${person ?? ''}`;
      if (known.has(mark)) return;
      known.set(mark, true);
      const row = { answer, texts, people: peopleOf(person) };
      later.put(`request ${answer}`, { sql: KEEP_REQUEST, row }, texts);
    },
  };
}
