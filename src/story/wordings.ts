import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoryError } from './load.ts';
import type { Story } from './schema.ts';
import { wordingsSchema } from './wordings-schema.ts';

/** Further wordings: what a story's classifier is trained from, and nothing else reads. */
export interface Wordings {
  /** Of statements, facts, gaps and accounts, by their ids. */
  entries: Readonly<Record<string, FurtherWordings>>;
  /** Ways to ask for a whole subject, by its id. */
  subjects: Readonly<Record<string, string[]>>;
}

export interface FurtherWordings {
  cues: string[];
  denies: string[];
  /** Short ways to put what the entry tells; whether claims are right or wrong is learned from them, and nothing else. */
  right: string[];
  /** Short ways to get it wrong. */
  wrong: string[];
}

export const NO_WORDINGS: Wordings = { entries: {}, subjects: {} };

export const wordingsFile = 'wordings.json';

/** The further wordings beside a story; none where it has no such file. Throws StoryError. */
export function loadWordings(folder: string, story: Story): Wordings {
  const path = join(folder, wordingsFile);
  if (!existsSync(path)) return NO_WORDINGS;
  const parsed = wordingsSchema.safeParse(readJson(path));
  if (!parsed.success) {
    const [fault] = parsed.error.issues;
    throw new StoryError(`${path}: field "${fault?.path.join('.')}": ${fault?.message}`);
  }
  const { entries, subjects } = parsed.data;
  const entryIds = [...story.statements, ...story.facts, ...story.gaps, ...story.accounts].map(
    ({ id }) => id,
  );
  const stray =
    strayOf('entries', entries, entryIds) ??
    strayOf(
      'subjects',
      subjects,
      story.subjects.map(({ id }) => id),
    );
  if (stray !== undefined) throw new StoryError(`${path}: ${stray}`);
  return parsed.data;
}

/** What is wrong with the first id that leads nowhere. */
function strayOf(field: string, wordings: object, ids: readonly string[]): string | undefined {
  const known = new Set(ids);
  const stray = Object.keys(wordings).find((id) => !known.has(id));
  return stray === undefined ? undefined : `field "${field}": the story has none of the id "${stray}"`;
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new StoryError(`${path}: not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** What has wordings of its own. */
export interface Worded {
  id: string;
  cues: readonly string[];
  denies?: readonly string[];
}

/** Its own wordings and the further ones. */
export function allWordingsOf({ id, cues, denies = [] }: Worded, { entries }: Wordings) {
  const { cues: moreCues = [], denies: moreDenies = [], right = [], wrong = [] } = entries[id] ?? {};
  return { id, cues: [...cues, ...moreCues], denies: [...denies, ...moreDenies], right, wrong };
}
