import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadStory } from '../../src/story/load.ts';
import type { Story } from '../../src/story/schema.ts';
import { articleParagraph, fingerprint } from '../../src/story/shingles.ts';
import { wordsOf } from '../../src/text/words.ts';

const sochi = loadStory('data/sochi-2019');
const wordsIn = (text: string) => wordsOf(text).map((word) => word.text);

describe('the wording of the bundled article', () => {
  it.each([
    ['genuine rapprochement', 11, 1],
    ['major roadblocks to a genuine rapprochement', 11, 1],
    ['Unusually Upbeat', 6, 1],
    ['mounting fears have been gathering', 18, 1],
    ['still far apart on Venezuela', 24, 1],
    ['smooth over the harsher edges of their disagreements', 6, 1],
    ['smooth over the harsher edges of our disagreements', 6, 0.5],
    ['improve relations after Mueller report', 0, 1],
    ['Sputnik/Kremlin via Reuters', 0, 1],
    ['a renewed effort by the White House', 1, 1],
    ['the sailors remain on trial', 9, 1],
  ])('%s: paragraph %i', (run, paragraph, least) => {
    const printed = articleParagraph(sochi, wordsIn(run));
    expect(printed?.paragraph).toBe(paragraph);
    expect(printed?.share).toBeGreaterThanOrEqual(least);
  });

  it.each([
    ['roadblocks'],
    ['of the'],
    ['in the'],
    ['peace in our time'],
    ['genuine breakthrough'],
    ['a genuine and lasting rapprochement of both'],
    ['rapprochement genuine'],
    [''],
  ])('%s: not recognised', (run) => {
    expect(articleParagraph(sochi, wordsIn(run))).toBeUndefined();
  });
});

describe('fingerprints', () => {
  const word = fc.stringMatching(/^[b-df-hj-np-tv-z]{4,8}$/);
  const storyOf = (texts: string[]): Story => ({
    ...sochi,
    shingles: fingerprint(texts.map((text, at) => ({ paragraph: at + 1, text }))),
  });

  it('know every run of two words or more of a paragraph', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 40 }), fc.nat(), fc.nat(), (words, a, b) => {
        const from = a % (words.length - 1);
        const run = words.slice(from, from + 2 + (b % (words.length - from - 1)));
        expect(articleParagraph(storyOf([words.join(' ')]), run)).toEqual({ paragraph: 1, share: 1 });
      }),
    );
  });

  it('do not know words that no paragraph has', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 2 }), fc.array(word, { minLength: 2 }), (printed, asked) => {
        const foreign = asked.map((one) => `${one}qq`);
        expect(articleParagraph(storyOf([printed.join(' ')]), foreign)).toBeUndefined();
      }),
    );
  });

  it('do not tell the order of the words', () => {
    for (const { pairs, triples } of sochi.shingles?.paragraphs ?? []) {
      expect(pairs).toEqual([...pairs].sort((a, b) => a - b));
      expect(triples).toEqual([...triples].sort((a, b) => a - b));
    }
  });

  it('prefer the body to a caption with the same words', () => {
    const story = {
      ...sochi,
      shingles: fingerprint([
        { paragraph: 0, text: 'cold harbour' },
        { paragraph: 2, text: 'A cold harbour.' },
      ]),
    };
    expect(articleParagraph(story, ['cold', 'harbour'])?.paragraph).toBe(2);
  });

  it('are absent from a story without them, and then nothing is recognised', () => {
    const { shingles, ...bare } = sochi;
    expect(shingles).toBeDefined();
    expect(articleParagraph(bare, ['genuine', 'rapprochement'])).toBeUndefined();
  });
});
