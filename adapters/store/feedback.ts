import { createHash } from 'node:crypto';
import { appendFile, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Feedback, FeedbackStore } from '../shared/feedback.ts';
import type { Log } from '../shared/log.ts';
import type { Connection } from './connection.ts';
import type { StoreSettings } from './settings.ts';

const kept = z.object({
  at: z.iso.datetime(),
  platform: z.string(),
  person: z.string(),
  channel: z.string(),
  answer: z.string(),
  opinion: z.enum(['wrong', 'helpful', 'not helpful']),
  why: z.string().optional(),
});

/** Feedback with the time it came. */
export type KeptFeedback = z.infer<typeof kept>;

const INSERT = `
  insert into feedback (id, at, platform, person, channel, answer, opinion, why)
  values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing`;

/**
 * Feedback in the store; while that is down in a file, one JSON object a line, which moves into the store when it
 * is back. Rejects where neither can keep it.
 */
export function storedFeedback(
  connection: Connection,
  { feedbackFile: path, feedbackCopy }: Pick<StoreSettings, 'feedbackFile' | 'feedbackCopy'>,
  log: Log,
): FeedbackStore {
  connection.onUp(async (query) => {
    const moved = await moveIn(path, query);
    if (moved > 0) log.info(`store: took in ${moved} lines of feedback from ${path}`);
  });
  return {
    async keep(feedback) {
      const line = JSON.stringify({ at: new Date().toISOString(), ...feedback });
      try {
        await connection.query(INSERT, valuesOf(line, JSON.parse(line)));
      } catch (error) {
        await append(path, line).catch((second: unknown) => {
          throw new Error(`${message(error)}; ${message(second)}`);
        });
        log.warn(`store: feedback waits in ${path} (${message(error)})`);
        // The store may have come back before the line was written.
        if (connection.up) await moveIn(path, connection.query).catch(() => 0);
      }
      if (feedbackCopy) {
        await append(feedbackCopy, line).catch((error: unknown) =>
          log.warn(`store: no copy of feedback was written (${message(error)})`),
        );
      }
    },
  };
}

/** All feedback of an opinion, oldest first. */
export function listFeedback(
  query: Connection['query'],
  opinion: Feedback['opinion'],
): Promise<KeptFeedback[]> {
  return query(
    `select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
       platform, person, channel, answer, opinion, why from feedback where opinion = $1 order by feedback.at`,
    [opinion],
  );
}

/** The same line is the same feedback, however often it is moved. */
function valuesOf(line: string, { at, platform, person, channel, answer, opinion, why }: KeptFeedback) {
  const id = createHash('sha256').update(line).digest('base64url').slice(0, 22);
  return [id, at, platform, person, channel, answer, opinion, why ?? null].map(storable);
}

/** PostgreSQL keeps no character 0, and in JSON no half of a surrogate pair. */
export const storable = <Value>(value: Value) =>
  typeof value === 'string' ? value.replaceAll('\u0000', '').replace(/\p{Cs}/gu, '') : value;

/** The same for all that JSON holds. Most holds neither, and looking at each of its texts takes time. */
export function storableJson(value: unknown): string {
  const text = JSON.stringify(value);
  return /\\u(?:0000|d[89a-f])/.test(text) ? JSON.stringify(value, (_, inner) => storable(inner)) : text;
}

async function append(path: string, line: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await appendFile(path, `${line}\n`);
  const file = await open(path, 'r');
  await file.sync().finally(() => file.close());
}

/** Moves a file's lines into the store; how many. Lines that cannot be read are left in a file beside it. */
async function moveIn(path: string, query: Connection['query']): Promise<number> {
  const moving = `${path}.moving`;
  // One left by a crash goes first: it is older.
  let moved = await moveLines(moving, `${path}.unreadable`, query);
  try {
    await rename(path, moving);
  } catch (error) {
    if (isMissing(error)) return moved;
    throw error;
  }
  moved += await moveLines(moving, `${path}.unreadable`, query);
  return moved;
}

async function moveLines(from: string, unreadable: string, query: Connection['query']): Promise<number> {
  let text: string;
  try {
    text = await readFile(from, 'utf8');
  } catch (error) {
    if (isMissing(error)) return 0;
    throw error;
  }
  let moved = 0;
  for (const line of text.split('\n').filter(Boolean)) {
    const read = kept.safeParse(fromJson(line));
    if (read.success) {
      await query(INSERT, valuesOf(line, read.data));
      moved += 1;
    } else await appendFile(unreadable, `${line}\n`);
  }
  await rm(from);
  return moved;
}

function fromJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';
const message = (error: unknown) => (error instanceof Error ? error.message : String(error));
