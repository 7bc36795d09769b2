import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { crossCheck } from './cross-check.ts';
import { type Head, type Story, storyFiles } from './schema.ts';

/** Data that cannot be used. The message names file, entry and field of every fault, one a line. */
export class StoryError extends Error {
  override name = 'StoryError';
}

/** What stands for a file that is not there; for other files that is a fault. */
const DEFAULTS = new Map<string, unknown>([
  ['accounts.json', []],
  ['gaps.json', []],
  ['occasions.json', []],
  ['shingles.json', undefined],
  ['classifier.json', undefined],
]);
const MOST_FAULTS = 20;

/** Reads all stories of a folder, in the order of their names. Throws StoryError. */
export function loadStories(folder: string): Story[] {
  if (!existsSync(folder)) {
    throw new StoryError(`No folder ${folder}. Set DATA_DIR or --data to the folder that holds the stories.`);
  }
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'story.json')))
    .map((entry) => entry.name)
    .sort();
  if (!names.length) {
    throw new StoryError(`No story in ${folder}: a story is a folder that holds a story.json.`);
  }
  return names.map((name) => loadStory(join(folder, name)));
}

/** Reads one story from its folder. Throws StoryError. */
export function loadStory(folder: string): Story {
  const faults: string[] = [];
  const parts: Record<string, unknown> = {};
  for (const [file, schema] of Object.entries(storyFiles)) {
    const path = join(folder, file);
    if (!existsSync(path)) {
      if (DEFAULTS.has(file)) parts[file] = DEFAULTS.get(file);
      else faults.push(`${path}: this file is missing`);
      continue;
    }
    const json = readJson(path, faults);
    if (!json) continue;
    const parsed = schema.safeParse(json.value);
    if (parsed.success) parts[file] = parsed.data;
    else faults.push(...parsed.error.issues.map((issue) => describe(path, issue)));
  }
  if (!faults.length) {
    const story = assemble(parts);
    faults.push(...crossCheck(story).map((fault) => `${join(folder, fault.file)}: ${fault.text}`));
    if (!faults.length) return story;
  }
  const more = faults.length > MOST_FAULTS ? `\n… and ${faults.length - MOST_FAULTS} more` : '';
  throw new StoryError(faults.slice(0, MOST_FAULTS).join('\n') + more);
}

function assemble(parts: Record<string, unknown>): Story {
  const rest = Object.fromEntries(
    Object.entries(parts)
      .filter(([file, value]) => file !== 'story.json' && value !== undefined)
      .map(([file, value]) => [file.replace('.json', ''), value]),
  );
  return { ...(parts['story.json'] as Head), ...rest } as Story;
}

function readJson(path: string, faults: string[]): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(readFileSync(path, 'utf8')) };
  } catch (error) {
    faults.push(`${path}: not JSON: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/** "data/x/statements.json: entry 3, field "paragraph": expected number" */
function describe(path: string, issue: z.core.$ZodIssue): string {
  const [entry, ...field] = issue.path;
  if (entry === undefined) return `${path}: ${issue.message}`;
  const where =
    typeof entry === 'number'
      ? `entry ${entry + 1}${field.length ? `, field "${field.join('.')}"` : ''}`
      : `field "${issue.path.join('.')}"`;
  return `${path}: ${where}: ${issue.message}`;
}
