import type { Story } from './schema.ts';

/** What each file of a story holds that a person may edit, by file name; `story.json`, which makes it one, comes last. */
export function storyParts(story: Story) {
  const {
    people,
    occasions,
    subjects,
    statements,
    facts,
    accounts,
    gaps,
    shingles: _,
    classifier: __,
    ...head
  } = story;
  return {
    'people.json': people,
    'occasions.json': occasions,
    'subjects.json': subjects,
    'statements.json': statements,
    'facts.json': facts,
    'accounts.json': accounts,
    'gaps.json': gaps,
    'story.json': head,
  };
}
