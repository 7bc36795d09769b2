import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadStories } from '../../src/story/load.ts';
import { storyFiles } from '../../src/story/schema.ts';
import { articleParagraph } from '../../src/story/shingles.ts';
import { isLight } from '../../src/text/light-words.ts';
import { wordsOf } from '../../src/text/words.ts';
import { madeFrom } from '../../src/train.ts';

// Reading a story checks its form and that every id leads somewhere.
const stories = loadStories('data');
const QUOTES = /["“”„«»]/;

describe.each(stories.map((story) => ({ id: story.id, story })))('$id', ({ id, story }) => {
  it('stands in the folder of its name', () => {
    const head = JSON.parse(readFileSync(`data/${id}/story.json`, 'utf8'));
    expect(head.id).toBe(id);
  });

  it('has a classifier made from its present wordings: npm run train makes it anew', () => {
    if (!story.classifier) return;
    const { madeFrom: classifier, verdicts } = story.classifier;
    expect({ classifier, verdicts: verdicts?.madeFrom }).toEqual(madeFrom(`data/${id}`));
  });

  it('keeps exact words without quotation marks, and gists too', () => {
    const quotes = story.statements.flatMap((said) => said.quotes);
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.filter((quote) => QUOTES.test(quote) || quote !== quote.trim())).toEqual([]);
    expect(story.statements.map(({ gist }) => gist).filter((gist) => QUOTES.test(gist))).toEqual([]);
  });

  it('gives every statement and fact a paragraph that the article has', () => {
    const last = Math.max(0, ...(story.shingles?.paragraphs ?? []).map(({ paragraph }) => paragraph));
    const paragraphs = [...story.statements, ...story.facts].map(({ paragraph }) => paragraph);
    expect(Math.max(...paragraphs)).toBeLessThanOrEqual(last || Number.POSITIVE_INFINITY);
    for (let paragraph = 1; paragraph <= last; paragraph++) expect(paragraphs).toContain(paragraph);
  });

  it('has its exact words where it says they stand', () => {
    if (!story.shingles) return;
    const astray = story.statements.flatMap(({ id: said, quotes, paragraph }) =>
      quotes.flatMap((quote) => {
        const words = wordsOf(quote).map((word) => word.text);
        // A single word has no neighbours to be recognised by, and function words alone stand in any text.
        if (words.length < 2 || words.every(isLight)) return [];
        const printed = articleParagraph(story, words);
        return printed?.share === 1 && printed.paragraph === paragraph ? [] : [`${said}: ${quote}`];
      }),
    );
    expect(astray).toEqual([]);
  });

  it('tells facts and gists in our own words: no long run of the article’s', () => {
    if (!story.shingles) return;
    const copied = [
      ...story.statements.map(({ gist }) => gist),
      ...story.facts.map(({ text }) => text),
    ].filter((text) => {
      const words = wordsOf(text).map((word) => word.text);
      return words.length >= 8 && articleParagraph(story, words)?.share === 1;
    });
    expect(copied).toEqual([]);
  });

  it('has cues without marks of markup, and names every subject and person that a subject or statement needs', () => {
    const cues = [...story.statements, ...story.facts].flatMap((entry) => entry.cues);
    expect(cues.filter((cue) => /[<>{}\n]/.test(cue))).toEqual([]);
    const used = new Set([...story.statements, ...story.facts].flatMap((entry) => entry.about));
    const idle = story.subjects
      .filter((one) => !used.has(one.id) && !one.entries.length)
      .map((one) => one.id);
    expect(idle).toEqual([]);
  });
});

describe('the folder', () => {
  it('holds at least one story, and the format has ten files', () => {
    expect(stories.length).toBeGreaterThan(0);
    expect(Object.keys(storyFiles)).toHaveLength(10);
  });
});
