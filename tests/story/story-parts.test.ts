import { expect, test } from 'vitest';
import { storyFiles } from '../../src/story/schema.ts';
import { storyParts } from '../../src/story/story-parts.ts';
import { wordedStory } from '../support/worded-story.ts';

test('the files of a story hold all of it, but for what a program makes; what makes it a story comes last', () => {
  const parts = storyParts({ ...wordedStory, shingles: { paragraphs: [] } });
  const made = ['shingles.json', 'classifier.json'];
  expect(Object.keys(parts).sort()).toEqual(
    Object.keys(storyFiles)
      .filter((file) => !made.includes(file))
      .sort(),
  );
  expect(Object.keys(parts).at(-1)).toBe('story.json');
  const { 'story.json': head, ...lists } = parts;
  const named = Object.entries(lists).map(([file, list]) => [file.replace('.json', ''), list]);
  expect({ ...head, ...Object.fromEntries(named) }).toEqual(wordedStory);
});
