import { describe, expect, test } from 'vitest';
import { asserts, isYesNo } from '../../src/match/asserts.ts';
import type { ViewKind } from '../../src/match/entry.ts';

describe('a wording that puts something forward', () => {
  test.each<[kind: ViewKind, text: string, puts: boolean]>([
    ['cue', 'the ferry sails', true],
    ['cue', 'is the ferry late', false],
    ['cue', 'so did the ferry sail', false],
    ['cue', 'who is not in line', false],
    ['cue', 'who is in line', true],
    ['says', 'Is the ferry late?', true],
    ['quote', 'not one mile', true],
    ['denies', 'the ferry does not sail', true],
  ])('%s %j: %s', (kind, text, puts) => {
    expect(asserts({ kind, text })).toBe(puts);
  });

  test.each<[text: string, yesNo: boolean]>([
    ['Isn’t the ferry late', true],
    ["and wouldn't it sail", true],
    ['is not sailing an option', false],
    ['island ferries', false],
    ['what is late', false],
    ['', false],
  ])('%j asks for yes or no: %s', (text, yesNo) => {
    expect(isYesNo(text)).toBe(yesNo);
  });
});
