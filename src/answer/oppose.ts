import type { Record } from '../match/record.ts';
import type { Entry } from '../match/entry.ts';
import { isNegative } from '../text/negation.ts';
import { numbersIn } from '../text/numbers.ts';
import { wordsOf } from '../text/words.ts';
import type { Question } from '../understand/question.ts';
import type { Ranked } from './rank.ts';

/** "12,000 troops" against "120,000 troops": the claim counts with a number that the entry lacks, having others. */
export function differsInNumber(question: Question, entry: Entry): boolean {
  const claimed = valuesIn(question.text);
  const held = valuesIn(textOf(entry));
  return held.length > 0 && claimed.some((value) => value > 2 && !held.includes(value));
}

/** The claim denies what the wording that it fits best affirms, or the other way round. */
export function differsInPolarity(record: Record, question: Question, { view, fit }: Ranked): boolean {
  const wording = record.views[view];
  if (!wording || fit < CLOSE || wordsOf(wording.text).length > LONG_WORDING) return false;
  return isNegative(wording.text) !== claimDenies(question);
}

/** Only a wording that fits closely can be set against the claim word for word. Range 0.4 to 0.8. */
const CLOSE = 0.55;
/** A longer wording has clauses that deny and clauses that do not. Range 8 to 20 words. */
const LONG_WORDING = 14;

/** Whether a claim denies; "didn't he say" and "isn't it true that" ask, and deny nothing. */
export function claimDenies(question: Question): boolean {
  return isNegative(
    question.text
      .replace(/^\W*(?:(?:so|and|but|wait|ok|hey|um|well) )*(?:is|are|was|were|do|does|did|has|have|had|would|could)n['’]?t\b/i, '')
      .replace(/,? *(?:is|was|did|does|do|has|have|were|are)n['’]?t (?:he|she|it|they|that|there)\W*$/i, '')
      .replace(/\b(?:or (?:is that |is it )?(?:not|no)|yes or no|did they not|does he not|no)\W*$/i, ''),
  );
}

function textOf(entry: Entry): string {
  if (entry.kind === 'statement') return `${entry.of.gist} ${entry.of.quotes.join(' ')}`;
  return entry.kind === 'fact' ? entry.of.text : '';
}

function valuesIn(text: string): number[] {
  return numbersIn(wordsOf(text).map((word) => word.text)).map(({ value }) => value);
}
