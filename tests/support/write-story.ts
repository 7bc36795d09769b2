import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Story } from '../../src/story/schema.ts';

/** Writes stories as folders of files. Returns the folder that holds them. */
export function writeStories(...stories: readonly Story[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'stories-'));
  for (const {
    people,
    occasions,
    subjects,
    statements,
    facts,
    accounts,
    gaps,
    shingles,
    classifier,
    ...head
  } of stories) {
    const into = join(folder, head.id);
    mkdirSync(into);
    const files = {
      story: head,
      people,
      occasions,
      subjects,
      statements,
      facts,
      accounts,
      gaps,
      shingles,
      classifier,
    };
    for (const [name, content] of Object.entries(files)) {
      if (content !== undefined) writeFileSync(join(into, `${name}.json`), JSON.stringify(content));
    }
  }
  return folder;
}
