import { describe, expect, test } from 'vitest';
import { buildLexicon } from '../../src/match/lexicon.ts';
import { nearViews } from '../../src/match/near-views.ts';
import { entriesOf, viewsOf } from '../../src/match/views.ts';
import type { Fact } from '../../src/story/schema.ts';
import { tinyStory } from '../support/tiny-story.ts';

const facts: Fact[] = [
  ['caption', 0],
  ['storm', 1],
  ['harbour', 2],
  ['anchor', 2],
  ['goat', 4],
].map(([word, paragraph]) => ({
  id: String(word),
  text: `The ${word}.`,
  parties: [],
  about: [],
  paragraph: Number(paragraph),
  cues: ['cue'],
  denies: [],
}));
const story = { ...tinyStory, statements: [], facts, accounts: [] };
const entries = entriesOf(story);
const lexicon = buildLexicon(story);

describe('what stands around an entry', () => {
  const near = nearViews(
    entries,
    entries.flatMap((entry) => viewsOf(entry, lexicon)),
  );
  const around = new Map(
    near.map(({ entry, terms }) => [entries[entry]?.of.id, terms.map(([own]) => own?.key)]),
  );

  test.each<[id: string, keys: string[] | undefined, why: string]>([
    ['harbour', ['anchor', 'storm'], 'its paragraph and the one before'],
    ['anchor', ['harbour', 'storm'], 'never itself'],
    ['storm', undefined, 'captions stand before no paragraph'],
    ['caption', undefined, 'is in no paragraph'],
    ['goat', undefined, 'nothing is near'],
  ])('%s: %j, %s', (id, keys) => {
    expect(around.get(id)).toEqual(keys);
  });

  test('is no wording', () => {
    expect(near.every(({ kind, text, units }) => kind === 'near' && text === '' && units.length === 0)).toBe(
      true,
    );
  });
});
