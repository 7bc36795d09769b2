import { describe, expect, test } from 'vitest';
import { toldBeside } from '../../../src/answer/forms/told-beside.ts';
import type { Ranked } from '../../../src/answer/rank/rank.ts';
import type { Entry } from '../../../src/match/entry.ts';
import { tinyStory } from '../../support/tiny-story.ts';

const [said] = tinyStory.statements;
const [storm] = tinyStory.facts;
if (!said || !storm) throw new Error('The story has lost its entries');

const ranked = (entry: Entry, score: number): Ranked => ({
  entry,
  score,
  recall: 0,
  fit: 0,
  view: -1,
  denied: 0,
  deniedView: -1,
  words: 0,
  likely: 1,
  likelyWrong: 0,
  found: 0,
  alike: 0,
});
const fact = (score: number, paragraph = 1) =>
  ranked({ index: 0, kind: 'fact', of: { ...storm, paragraph } }, score);
const words = (score: number, paragraph = 1, replies: string[] = []) =>
  ranked({ index: 1, kind: 'statement', of: { ...said, paragraph, replies } }, score);

describe('what shares the lead with the best entry', () => {
  test.each<[all: Ranked[], at: number | undefined, why: string]>([
    [[], undefined, 'there is none'],
    [[fact(1)], undefined, 'nothing else is there'],
    [[fact(1), fact(0.9)], 1, 'fits nearly as well'],
    [[fact(1), fact(0.8)], undefined, 'fits less'],
    [[fact(1), fact(0.8), words(0.6, 2)], 2, 'exact words in the next paragraph'],
    [[fact(1), fact(0.8), words(0.6, 3)], undefined, 'exact words further off'],
    [[fact(1), fact(0.8), words(0.5, 2)], undefined, 'exact words that hardly fit'],
    [[words(1), fact(0.8), words(0.6)], undefined, 'the best has exact words'],
    [[fact(1), fact(0.95), words(0.1, 9, [storm.id])], 2, 'the reply to what the best one tells was asked'],
    [[fact(1), fact(0.8), fact(0.7), fact(0.7), words(0.6)], undefined, 'too many stand before it'],
  ])('%#: at %s, %s', (all, at, why) => {
    expect(toldBeside(all), why).toBe(at === undefined ? undefined : all[at]);
  });
});
