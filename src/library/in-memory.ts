import type { Story } from '../story/schema.ts';
import { keepWordings } from './kept-wordings.ts';
import type { Library } from './library.ts';
import { listed } from './listed.ts';
import { openShelf, type Shelf } from './shelf.ts';
import { StoryIndex } from './story-index.ts';

/**
 * A library of stories that are all made ready at once. `changedAt`: when each last changed; `kept`: a folder where
 * what is made of them is kept. Throws where there is none.
 */
export function inMemory(
  stories: readonly Story[],
  changedAt: (id: string) => number = () => 0,
  kept?: string,
): Library {
  if (stories.length === 0) throw new Error('A bot needs at least one story.');
  const keep = kept === undefined ? undefined : keepWordings(kept);
  const shelves = new Map<string, Shelf>(stories.map((story) => [story.id, openShelf(story, keep)]));
  const index = new StoryIndex();
  // With one there is nothing to choose.
  if (stories.length > 1) for (const [number, story] of stories.entries()) index.add(number, story);
  const numbers = new Map(stories.map(({ id }, number) => [id, number]));
  return {
    stories: stories.map((story) => listed(story, changedAt(story.id))),
    shelf: (id) => shelves.get(id),
    candidates(sought, among) {
      const found = index.find(
        sought,
        among?.flatMap((id) => numbers.get(id) ?? []),
      );
      return found.flatMap(({ number, score }) => {
        const story = stories[number];
        return story ? [{ story: story.id, score }] : [];
      });
    },
  };
}
