import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Story, storyFiles } from '../../story/schema.ts';
import type { Fingerprint } from '../article/fingerprint.ts';

/** Lists of a story whose entries a person may change. */
export const lists = ['people', 'occasions', 'subjects', 'statements', 'facts', 'accounts', 'gaps'] as const;
export type List = (typeof lists)[number];

/** What intake remembers beside a story: what the article was, and each entry as it was drawn. */
export const bookkeepingSchema = z.strictObject({
  hash: z.string(),
  sketch: z.array(z.number()),
  entries: z.record(z.string(), z.record(z.string(), z.string())),
});
export type Bookkeeping = z.infer<typeof bookkeepingSchema>;

/** File beside a story's own files; what it holds is no part of the story. */
export const bookkeepingFile = 'intake.json';

const listSchemas = {
  people: storyFiles['people.json'],
  occasions: storyFiles['occasions.json'],
  subjects: storyFiles['subjects.json'],
  statements: storyFiles['statements.json'],
  facts: storyFiles['facts.json'],
  accounts: storyFiles['accounts.json'],
  gaps: storyFiles['gaps.json'],
} as const;

/** A short hash of an entry, the same for entries that differ only in fields left at their default. */
export function entryHash(list: List, entry: unknown): string {
  const full: unknown = listSchemas[list].parse([entry])[0];
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([k, v]) => [k, sorted(v)]),
    );
  };
  return createHash('sha256')
    .update(JSON.stringify(sorted(full)))
    .digest('hex')
    .slice(0, 12);
}

export function bookkeepingOf(fingerprint: Fingerprint, drawn: Story): Bookkeeping {
  const entries = Object.fromEntries(
    lists.map((list) => [
      list,
      Object.fromEntries(drawn[list].map((entry) => [entry.id, entryHash(list, entry)])),
    ]),
  );
  return { ...fingerprint, entries };
}
