import type { Entry } from '../match/entry.ts';
import { type QueryTerm, weigh } from '../match/match.ts';
import type { Record } from '../match/record.ts';
import { termsOfText } from '../match/terms.ts';
import { areOpposed } from '../text/antonyms.ts';
import { clausesOf } from '../text/clauses.ts';
import { isNegative } from '../text/negation.ts';
import { numbersIn } from '../text/numbers.ts';
import { wordsOf } from '../text/words.ts';
import type { Question } from '../understand/question.ts';

/** Whether an entry on the same matter says otherwise than a claim: another number, the opposite, or a denial. */
export function isOpposed(record: Record, question: Question, entry: Entry): boolean {
  return differsInNumber(question, entry) || differsInSense(record, question, entry);
}

/** "12,000 troops" against "120,000 troops": the claim counts with a number that the entry lacks, having others. */
function differsInNumber(question: Question, entry: Entry): boolean {
  const claimed = valuesIn(question.text);
  const held = valuesIn(assertionsOf(entry).join(' '));
  return held.length > 0 && claimed.some((value) => value > 2 && !held.includes(value));
}

/** A clause has to hold this share of the claim to be set against it. Range 0.3 to 0.7. */
const SAME_MATTER = 0.45;

/** The clause that speaks of the claim's matter denies where the claim affirms, or uses the opposite word. */
function differsInSense(record: Record, question: Question, entry: Entry): boolean {
  const query = weigh(question.terms, record.index);
  const clause = closestClause(record, query, entry);
  if (clause === undefined) return false;
  const claim = claimOf(question.text);
  const denies = isNegative(claim);
  // Where the claim denies, "not on the same page" is the opposite of an opposite: "at odds".
  const known = denies ? undefined : (word: string) => holds(record, entry, word);
  return (isNegative(clause) !== denies) !== areOpposed(claim, assertionsOf(entry).join(' '), known);
}

/** Whether any wording of an entry has a word. */
function holds(record: Record, entry: Entry, word: string): boolean {
  const list = record.index.postings.get(word);
  return list?.some((view) => record.index.entryOf[view] === entry.index && record.index.kindOf[view] !== 'denies') ?? false;
}

function closestClause(record: Record, query: readonly QueryTerm[], entry: Entry): string | undefined {
  const total = query.reduce((sum, { weight }) => sum + weight, 0);
  let best: string | undefined;
  let most = SAME_MATTER * total;
  for (const clause of assertionsOf(entry).flatMap(clausesOf)) {
    const keys = new Set(termsOfText(clause, record.lexicon).flatMap((term) => term.keys.map(({ key }) => key)));
    const held = query
      .filter(({ term }) => term.keys.some(({ key }) => keys.has(key)))
      .reduce((sum, { weight }) => sum + weight, 0);
    if (held > most) {
      best = clause;
      most = held;
    }
  }
  return best;
}

function assertionsOf(entry: Entry): string[] {
  if (entry.kind === 'statement') return [entry.of.gist, ...entry.of.quotes];
  return entry.kind === 'fact' ? [entry.of.text] : [];
}

/** Whether a claim denies; "didn't he say" and "isn't it true that" ask, and deny nothing. */
export function claimDenies(question: Question): boolean {
  return isNegative(claimOf(question.text));
}

function claimOf(text: string): string {
  return text
    .replace(/^\W*(?:(?:so|and|but|wait|ok|hey|um|well) )*(?:is|are|was|were|do|does|did|has|have|had|would|could)n['’]?t\b/i, '')
    .replace(/[-,–—:]* *(?:is|was|did|does|do|has|have|were|are)n['’]?t (?:he|she|it|they|that|there)\W*$/i, '')
    .replace(/\b(?:true or false|yes or no|fact or (?:fiction|not)|or (?:is that |is it )?(?:not|no|nah|bs)|did they not|does he not|correct or not|no)\W*$/i, '')
    .replace(/,? not (?:the )?[\p{L}.]+,? (?=who|that)/iu, ' ');
}

function valuesIn(text: string): number[] {
  return numbersIn(wordsOf(text).map((word) => word.text)).map(({ value }) => value);
}
