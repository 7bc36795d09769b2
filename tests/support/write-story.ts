import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Story } from '../../src/story/schema.ts';
import { storyParts } from '../../src/story/story-parts.ts';

/** Writes stories as folders of files. Returns the folder that holds them. */
export function writeStories(...stories: readonly Story[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'stories-'));
  for (const story of stories) writeStory(join(folder, story.id), story);
  return folder;
}

/** Writes one story into a folder of its own. */
export function writeStory(folder: string, story: Story): void {
  mkdirSync(folder, { recursive: true });
  const { shingles, classifier } = story;
  const files = { ...storyParts(story), 'shingles.json': shingles, 'classifier.json': classifier };
  for (const [name, content] of Object.entries(files)) {
    if (content !== undefined) writeFileSync(join(folder, name), JSON.stringify(content));
  }
}
