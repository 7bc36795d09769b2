import type { Entry } from '../match/entry.ts';
import { numbersIn } from '../text/numbers.ts';
import { wordsOf } from '../text/words.ts';
import type { Question } from '../understand/question.ts';

/** "12,000 troops" against "120,000 troops": the claim counts the same thing with a number that the entry lacks. */
export function differsInNumber(question: Question, entry: Entry): boolean {
  const claimed = valuesIn(question.text);
  const held = valuesIn(textOf(entry));
  return claimed.length > 0 && held.length > 0 && claimed.some((value) => value >= 2 && !held.includes(value));
}

/** The claim denies what the entry says, or the other way round. */
export function differsInPolarity(question: Question, entry: Entry): boolean {
  return isNegative(claimOf(question.text)) !== isNegative(textOf(entry));
}

const NEGATIVE =
  /\b(?:not|no|never|none|nobody|nothing|without|neither|nor|cannot|refus\w+|den(?:y|ies|ied)|absen\w+|reject\w*|\w+n['’]t|(?:did|does|do|is|was|were|has|had|would|could|ca|wo)nt)\b/i;

function isNegative(text: string): boolean {
  return NEGATIVE.test(text);
}

/** "didn't he say", "isn't it true that" ask, and deny nothing. */
function claimOf(text: string): string {
  return text
    .replace(/^\W*(?:(?:so|and|but|wait|ok|hey|um|well) )*(?:is|are|was|were|do|does|did|has|have|had|would)n['’]?t\b/i, '')
    .replace(/,? *(?:is|was|did|does|do|has|were|are)n['’]?t (?:he|she|it|they|that)\W*$/i, '')
    .replace(/\b(?:or not|no|yes or no)\W*$/i, '');
}

function textOf(entry: Entry): string {
  if (entry.kind === 'statement') return `${entry.of.gist} ${entry.of.quotes.join(' ')}`;
  return entry.kind === 'fact' ? entry.of.text : '';
}

function valuesIn(text: string): number[] {
  return numbersIn(wordsOf(text).map((word) => word.text)).map(({ value }) => value);
}
