import type { Entry } from '../match/entry.ts';
import { type QueryTerm, weigh } from '../match/match.ts';
import type { Record } from '../match/record.ts';
import { termsOfText } from '../match/terms.ts';
import { areOpposed } from '../text/antonyms.ts';
import { clausesOf } from '../text/clauses.ts';
import { isLight } from '../text/light-words.ts';
import { isNegative } from '../text/negation.ts';
import { numbersIn } from '../text/numbers.ts';
import { root } from '../text/root.ts';
import { meaningsOf } from '../text/thesaurus.ts';
import { wordsOf } from '../text/words.ts';
import type { Question } from '../understand/question.ts';

/** Whether an entry on the same matter says otherwise than a claim: another number, the opposite, or a denial. */
export function isOpposed(record: Record, question: Question, entry: Entry): boolean {
  return (
    differsInNumber(question, entry) ||
    swapsRoles(record, question, entry) ||
    differsInSense(record, question, entry)
  );
}

/** "12,000 troops" against "120,000 troops": the claim counts with a number that the entry lacks, having others. */
function differsInNumber(question: Question, entry: Entry): boolean {
  const claimed = quantitiesIn(question.text);
  const held = quantitiesIn(assertionsOf(entry).join(' '));
  return claimed.some(({ value, unit, counted }) => {
    // "The two" of a claim may count anything: "two boats" counts boats.
    const isSame = (one: Quantity) => value > 2 || one.counted.some((meaning) => counted.includes(meaning));
    const alike = held.filter((one) => (one.unit === undefined) === (unit === undefined) && isSame(one));
    if (!alike.length) return false;
    return !alike.some((one) => one.value === value && one.unit === unit);
  });
}

/**
 * "The town backs Ramirez", where one clause says that the union backs Ramirez and another that the town backs somebody
 * else: both names and the word between them are there, but never together.
 */
function swapsRoles(record: Record, question: Question, entry: Entry): boolean {
  const [one, two, ...more] = question.named;
  if (one === undefined || two === undefined || more.length) return false;
  const relation = question.terms.filter((term) => term.kind === 'word' && !term.weak && !term.frame);
  const clauses = assertionsOf(entry)
    .flatMap(clausesOf)
    .map((clause) => keysOf(record, clause));
  const with1 = clauses.filter((keys) => keys.has(`@${one}`));
  const with2 = clauses.filter((keys) => keys.has(`@${two}`));
  const relates = (keys: ReadonlySet<string>) =>
    relation.some((term) => term.keys.some(({ key }) => keys.has(key)));
  return with1.some(relates) && with2.some(relates) && !with1.some((keys) => with2.includes(keys));
}

function keysOf(record: Record, text: string): Set<string> {
  return new Set(termsOfText(text, record.lexicon).flatMap((term) => term.keys.map(({ key }) => key)));
}

/** A clause has to hold this share of the claim to be set against it. Range 0.3 to 0.7. */
const SAME_MATTER = 0.45;
/** The same for a bare entry, put in words of its own. Range 0.1 to 0.5. */
const SAME_MATTER_BARE = 0.2;

/** "Lee denied that": the words of a machine's story say it so, where a person writes down what is denied. */
const DENIES = /\b(?:den(?:y|ies|ied|ying)|refut\w+|rebut\w*)\b/i;

/** The clause that speaks of the claim's matter denies where the claim affirms, or uses the opposite word. */
function differsInSense(record: Record, question: Question, entry: Entry): boolean {
  const query = weigh(question.terms, record.index);
  const clause = closestClause(record, query, entry);
  if (clause === undefined) return false;
  const claim = claimOf(question.text);
  const isBare = record.index.isBare[entry.index] === true;
  const isDenial = (text: string) => isNegative(text) !== (isBare && DENIES.test(text));
  const denies = isDenial(claim);
  // Where the claim denies, "not on the same page" is the opposite of an opposite: "at odds".
  const known = denies ? undefined : (word: string) => holds(record, entry, word);
  return (isDenial(clause) !== denies) !== areOpposed(claim, assertionsOf(entry).join(' '), known);
}

/** Whether any wording of an entry has a word. */
function holds(record: Record, entry: Entry, word: string): boolean {
  const list = record.index.postings.get(word);
  const { entryOf, kindOf } = record.index;
  const isOwn = (view: number) => kindOf[view] !== 'denies' && kindOf[view] !== 'near';
  return list?.some((view) => entryOf[view] === entry.index && isOwn(view)) ?? false;
}

function closestClause(record: Record, query: readonly QueryTerm[], entry: Entry): string | undefined {
  const total = query.reduce((sum, { weight }) => sum + weight, 0);
  let best: string | undefined;
  let most = (record.index.isBare[entry.index] ? SAME_MATTER_BARE : SAME_MATTER) * total;
  for (const clause of assertionsOf(entry).flatMap(clausesOf)) {
    const keys = keysOf(record, clause);
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
    .replace(
      /^\W*(?:(?:so|and|but|wait|ok|hey|um|well) )*(?:is|are|was|were|do|does|did|has|have|had|would|could)n['’]?t\b/i,
      '',
    )
    .replace(
      /[-,–—:]* *(?:is|was|did|does|do|has|have|were|are)n['’]?t (?:he|she|it|they|that|there)\W*$/i,
      '',
    )
    .replace(
      /\b(?:true or false|yes or no|fact or (?:fiction|not)|or (?:is that |is it )?(?:not|no|nah|bs)|(?:did|does|do|is|was|has|have) (?:he|she|they|it) not|correct or not|no)\W*$/i,
      '',
    )
    .replace(/,? not (?:the )?[\p{L}.]+,? (?=who|that)/iu, ' ');
}

const UNITS = new Set(['minut', 'hour', 'day', 'week', 'month', 'year', 'decad']);

interface Quantity {
  value: number;
  /** What it measures time in. */
  unit: string | undefined;
  /** Meanings of the words behind it: what it counts is among them. */
  counted: readonly string[];
}

/** Words behind a number among which is what it counts: "24 captured Ukrainian sailors". */
const COUNTED_WITHIN = 3;

/** Numbers of a text; those that measure time have their unit: "two weeks". */
function quantitiesIn(text: string): Quantity[] {
  const words = wordsOf(text).map((word) => word.text);
  const decades = words.flatMap((word) => /^(?:19|20)?(\d0)s$/.exec(word)?.[1] ?? []);
  const numbers = numbersIn(words).map(({ value, to }) => {
    const unit = root(words[to + 1] ?? '');
    const behind = words.slice(to + 1, to + 1 + COUNTED_WITHIN).filter((word) => !isLight(word));
    return { value, unit: UNITS.has(unit) ? unit : undefined, counted: behind.flatMap(meaningsOf) };
  });
  return [...numbers, ...decades.map((decade) => ({ value: Number(decade), unit: 'decad', counted: [] }))];
}
