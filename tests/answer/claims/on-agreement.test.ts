import { describe, expect, test } from 'vitest';
import { saysOfAccounts } from '../../../src/answer/claims/on-agreement.ts';

describe('what a claim says of two accounts', () => {
  test.each<[claim: string, says: ReturnType<typeof saysOfAccounts>]>([
    ['they all tell the same story', 'agree'],
    ['the two of them are singing from the same sheet', 'agree'],
    ['Ann and Bob see eye to eye on fares', 'agree'],
    ['the two versions match', 'agree'],
    ['they cant even agree on that', 'diverge'],
    ['Ann is at odds with Bob', 'diverge'],
    ['the accounts contradict each other', 'diverge'],
    ['they do not disagree', 'agree'],
    ['is that agreed by both, or contested', undefined],
    ['the ferry sank', undefined],
    ['', undefined],
  ])('%j: %s', (claim, says) => {
    expect(saysOfAccounts(claim)).toBe(says);
  });
});
