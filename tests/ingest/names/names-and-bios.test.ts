import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/ingest/article/read-article.ts';
import { drawStory } from '../../../src/ingest/draw/draw-story.ts';
import { keepStory, readStory } from '../../../src/ingest/keep/story-files.ts';
import { shortForms } from '../../../src/ingest/names/short-forms.ts';
import { namesForRole } from '../../../src/ingest/people/role-words.ts';
import { bridgeArticle } from '../article.ts';

const story = drawStory(readArticle(bridgeArticle, 'text'), '2024-03-13');
const draw = (text: string) => drawStory(readArticle(text, 'text'), '2024-03-13');

describe('given names', () => {
  test.each([
    ['Michael', 'mike'],
    ['Robert', 'bob'],
    ['William', 'bill'],
    ['Mike', 'michael'],
  ])('%s is %s', (name, form) => expect(shortForms(name)).toContain(form));

  test('a name that no row has is only itself', () => expect(shortForms('Petra')).toEqual([]));
});

test('a post is named in full, by its last word and by who is ranked so', () => {
  const france = { name: 'France', names: [], people: ['French'], capitals: ['Paris'], government: [] };
  expect(namesForRole('French foreign minister', france)).toEqual(
    expect.arrayContaining([
      'minister',
      'fm',
      'french minister',
      'paris top diplomat',
      'top french diplomat',
    ]),
  );
});

describe('who somebody is', () => {
  test('the role and the first sentence that names them, without the dateline', () => {
    expect(story.people.find(({ short }) => short === 'Reyes')?.bio).toMatch(
      /^Dana Reyes: Mayor\. Mayor Dana Reyes met with Transport Minister Samuel Okafor/,
    );
  });
});

test('a government belongs to its country', () => {
  const { people } = draw(`Talks to go on

Norway wants a deal by summer. "We are ready," Oslo's negotiator Kari Lund said.

Talks with Oslo began in May. Norway has said it would pay.
`);
  const government = people.find(({ kind }) => kind === 'government');
  expect(people.find(({ id }) => id === government?.side)?.name).toBe('Norway');
});

test('the wording is kept as hashes, and comes back from its file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wording-'));
  try {
    keepStory(folder, story);
    expect(readStory(folder).shingles?.paragraphs.length).toBeGreaterThan(5);
    expect(readStory(folder).shingles).toEqual(story.shingles);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('no sentence ends inside its brackets', () => {
  const { facts, statements } = draw(`Panel votes

Rep. Ann Lee (R-S.C.) said the claim smacked of hypocrisy, because the panel had asked for the vote.
`);
  const told = [...facts.map(({ text }) => text), ...statements.map(({ gist }) => gist)];
  expect(told.filter((text) => /\(R-S\.$/.test(text))).toEqual([]);
});

test('a surname alone stays with whom it was used for before anybody else of that name', () => {
  const { statements } = draw(`Reyes plan for the port

Dana Reyes wants to sell the port. Reyes wrote that the town could not pay for it.

Her cousin Tom Reyes disagreed. "It is ours," Tom Reyes said.

Reyes said the sale would go on.
`);
  expect(statements.find(({ quotes }) => quotes.length)?.speaker).toBe('tom-reyes');
  expect(statements.at(-1)).toMatchObject({ speaker: 'reyes', gist: expect.stringContaining('would go on') });
});
