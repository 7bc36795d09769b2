import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** One question of a table, with what its answer has to be. One JSON line of tests/questions/<story>.jsonl. */
const rowSchema = z.strictObject({
  id: z.string(),
  cat: z.enum([
    'who-said',
    'what-said',
    'verdict',
    'fact',
    'topic',
    'person',
    'conflict',
    'follow-up',
    'unanswerable',
    'noise',
  ]),
  /** Earlier questions of the thread, oldest first. */
  history: z.array(z.string()),
  q: z.string(),
  /** Whether the record is silent, or nothing is asked: declining is right, and so is help. */
  abstain: z.boolean(),
  /** Who has to be named as the speaker, any of them. */
  speaker: z.array(z.string()).nullable(),
  verdict: z.enum(['supported', 'contradicted', 'disputed']).nullable(),
  /** Of every group one has to be in the answer, from the beginning of a word on. */
  must: z.array(z.array(z.string()).min(1)),
  /** None of these may be in the lead. */
  mustNot: z.array(z.string()),
  /** One of these has to be cited. */
  paras: z.array(z.int().min(0)),
  note: z.string().optional(),
  /** Why this row does not pass yet. */
  known: z.string().min(10).optional(),
});

export type Row = z.infer<typeof rowSchema>;

/** A table of questions about one story. Throws an Error that names the line that is wrong. */
export function readRows(file: string): Row[] {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return [];
      try {
        return [rowSchema.parse(JSON.parse(line))];
      } catch (error) {
        throw new Error(`${file}, line ${at + 1}: ${error instanceof Error ? error.message : error}`);
      }
    });
  const twice = rows.find((row, at) => rows.findIndex(({ id }) => id === row.id) !== at);
  if (twice) throw new Error(`${file}: the id ${twice.id} is used twice`);
  return rows;
}

/** The tables of a folder, each with the id of its story. */
export function readTables(folder: string): { story: string; rows: Row[] }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => ({ story: name.replace('.jsonl', ''), rows: readRows(join(folder, name)) }));
}
