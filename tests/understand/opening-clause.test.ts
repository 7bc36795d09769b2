import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/text/words.ts';
import { openingClause } from '../../src/understand/opening-clause.ts';

describe('the words that open a sentence without being what it asks', () => {
  test.each<[text: string, words: number]>([
    ['when asked about the ferry, Ann left', 5],
    ['As to who sank it, Ann expected news', 5],
    ['once it was over, did they talk', 4],
    ['from what Ann says, it sank', 4],
    ['from Ann, not Bob', 0],
    ['when did it sink, and why', 0],
    ['when exactly did it sink, Ann', 0],
    ['when asked about the ferry', 0],
    ['Ann left, when asked', 0],
    ['when', 0],
    ['', 0],
  ])('%j: %i', (text, words) => {
    expect(openingClause(text, wordsOf(text))).toBe(words);
  });
});
