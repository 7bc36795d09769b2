import { describe, expect, test } from 'vitest';
import {
  type AgainstClaim,
  againstOf,
  refutation,
  refutationBy,
} from '../../../src/answer/judge/refutation.ts';
import { rank } from '../../../src/answer/rank/rank.ts';
import { openRecord } from '../../../src/match/record.ts';
import { understand } from '../../../src/understand/understand.ts';
import { wordedStory } from '../../support/worded-story.ts';

const record = openRecord(wordedStory);

function beside(claim: string, id: string) {
  const question = understand(claim, record);
  const one = rank(record, question).find(({ entry }) => entry.of.id === id);
  if (!one) throw new Error(`${id} has nothing of ${claim}`);
  return { question, one };
}
const against = (claim: string, id: string): AgainstClaim => {
  const { question, one } = beside(claim, id);
  return againstOf(record, question, one);
};
const wrong = (claim: string, id: string) => {
  const { question, one } = beside(claim, id);
  return refutation(record, question, one);
};

describe('what speaks against a claim', () => {
  test.each<[claim: string, id: string, signs: Partial<AgainstClaim>, why: string]>([
    [
      'the ferry was built in 1987',
      'built',
      { otherNumber: 0, otherName: 0, strange: 0, opposed: 0, unopposed: 1 },
      'nothing',
    ],
    ['the ferry was built in 1990', 'built', { otherNumber: 1, unopposed: 0, denies: 0 }, 'another number'],
    ['the ferry was not built in 1987', 'built', { denies: 1 }, 'its own denial is told'],
    ['the harbour was closed in April', 'storm', { otherNumber: 1, unopposed: 0 }, 'another date'],
    [
      'a storm closed the harbour for Reed',
      'storm',
      { otherName: 1, strangeName: 1, unopposed: 0 },
      'another name',
    ],
    [
      'it was Wick Line, not Reed, who had the ferry built',
      'built',
      { otherName: 0 },
      'a name that it sets aside itself',
    ],
    [
      'the ferry is cancelled',
      'sails-monday',
      { unopposed: 0, strange: 0 },
      'what its entry shows to be wrong',
    ],
  ])('%s, beside %s: %j, %s', (claim, id, signs) => {
    expect(against(claim, id)).toMatchObject(signs);
  });

  test('is how well the entry fits, where it says otherwise', () => {
    const { fit, opposed } = against('the ferry will not sail on Monday', 'sails-monday');
    expect(opposed).toBe(fit);
    expect(fit).toBeGreaterThan(0);
  });
});

describe('the probability that a claim is wrong', () => {
  test.each<[wrongClaim: string, right: string, id: string]>([
    ['the ferry was built in 1990', 'the ferry was built in 1987', 'built'],
    ['the navy ordered the ferry', 'the ferry was built for Wick Line', 'built'],
    ['Reed will sail before it is safe', 'Reed will not sail before it is safe', 'not-safe'],
    ['ticket prices will rise', 'fares will stay as they are', 'fares-stay'],
    ['a storm closed the harbour for Reed', 'a storm closed the harbour', 'storm'],
  ])('is greater for %s than for %s', (wrongClaim, right, id) => {
    expect(wrong(wrongClaim, id)).toBeGreaterThan(wrong(right, id));
  });

  test('weighs a question that takes a claim for granted in its own way', () => {
    const { question } = beside('the ferry was built in 1990', 'built');
    const signs = against('the ferry was built in 1990', 'built');
    expect(refutationBy({ ...question, form: 'why' }, signs)).not.toBe(refutationBy(question, signs));
  });
});
