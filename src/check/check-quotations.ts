import type { CheckedQuotation } from '../answer/answer.ts';
import type { Record } from '../match/record.ts';
import { claimsIn } from './claimed.ts';
import { judge } from './judge.ts';
import { wholeText } from './whole-text.ts';

/** Judges every quotation in a pasted text, in its order. Empty for a text without a word. Never throws. */
export function checkQuotations(record: Record, text: string): CheckedQuotation[] {
  const claims = claimsIn(record, text);
  return (claims.length ? claims : wholeText(text, record.lexicon))
    .filter((claim) => /[\p{L}\p{N}]/u.test(claim.text))
    .map((claim) => judge(record, claim));
}
