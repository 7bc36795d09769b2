import { ASKS_AT_ONCE, isNegative } from '../text/negation.ts';
import type { Question } from './question.ts';

/** "Lee denied that": the words of a machine's story say it so, where a person writes down what is denied. */
export const DENIES = /\b(?:den(?:y|ies|ied|ying)|refut\w+|rebut\w*|rul(?:es|ed|ing) out)\b/i;

/** Whether a claim denies; "didn't he say" and "isn't it true that" ask, and deny nothing. */
export function claimDenies(question: Question): boolean {
  const claim = claimOf(question.text);
  return isNegative(claim) !== DENIES.test(claim);
}

/** "On Monday, not Friday", "of the ferry and not of the bridge": what is set aside, at the end or before a comma. */
const CONTRASTS =
  /(?:,|\band|\bbut|\s[-–—])\s*not (?!only\b|just\b)(?:[\w'’]+ ){0,3}[\w'’]+(?=\s*(?:[,.;?!]|$))/gi;

export function claimOf(text: string): string {
  return text
    .replace(ASKS_AT_ONCE, '')
    .replace(/,? not (?:the )?[\p{L}.]+,? (?=who|that)/iu, ' ')
    .replace(CONTRASTS, '');
}
