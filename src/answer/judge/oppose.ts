import { isYesNo } from '../../match/asserts.ts';
import type { Entry } from '../../match/entry.ts';
import { type QueryTerm, weigh } from '../../match/match.ts';
import type { Record } from '../../match/record.ts';
import { termsOfText } from '../../match/terms.ts';
import { areOpposed } from '../../text/antonyms.ts';
import { months } from '../../text/calendar.ts';
import { clausesOf } from '../../text/clauses.ts';
import { datesIn } from '../../text/dates.ts';
import { isNegative, leansNegative } from '../../text/negation.ts';
import { type Quantity, quantitiesIn } from '../../text/quantities.ts';
import { claimOf, DENIES } from '../../understand/denies.ts';
import type { Question } from '../../understand/question.ts';
import type { Ranked } from '../rank/rank.ts';

/** Whether an entry on the same matter says otherwise than a claim: another number, the opposite, or a denial. */
export function isOpposed(record: Record, question: Question, one: Ranked): boolean {
  return differsInFigures(question, one.entry) || saysOtherwise(record, question, one);
}

/** Another number or date. */
export function differsInFigures(question: Question, entry: Entry): boolean {
  return differsInNumber(question, entry) || differsInDate(question, entry);
}

/** The opposite, a denial, or the same with the roles swapped. */
export function saysOtherwise(record: Record, question: Question, one: Ranked): boolean {
  return swapsRoles(record, question, one.entry) || differsInSense(record, question, one);
}

/** "In June" against "in April": the claim dates by months or days of the week that the entry lacks, having others. */
function differsInDate(question: Question, entry: Entry): boolean {
  if (COMPARES_DATES.test(question.text) || isNegative(claimOf(question.text))) return false;
  const claimed = datesIn(claimOf(question.text));
  const held = datesIn([...assertionsOf(entry), timeOf(entry)].join(' '));
  const differs = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    one.size > 0 && other.size > 0 && [...one].every((word) => !other.has(word));
  return differs(claimed.months, held.months) || differs(claimed.weekdays, held.weekdays);
}

/** "After Tuesday" may be any day. */
const COMPARES_DATES =
  /\b(?:before|after|since|until|till|by) (?:(?:last|early|late|the|next) )?(?:jan|feb|mar|apr|may|june|july|aug|sept|oct|nov|dec|\w+day\b)/i;

/** "2019-04-30" as "April". */
function timeOf(entry: Entry): string {
  if (!('time' in entry.of) || !entry.of.time) return '';
  const { from, to, said } = entry.of.time;
  const nameOf = (day: string | undefined) => months[Number(day?.slice(5, 7)) - 1] ?? '';
  return `${said ?? ''} in ${nameOf(from)} in ${nameOf(to)}`;
}

/** "12,000 troops" against "120,000 troops": the claim counts with a number that the entry lacks, having others. */
function differsInNumber(question: Question, entry: Entry): boolean {
  if (COMPARES.test(question.text) || isNegative(claimOf(question.text))) return false;
  const claimed = quantitiesIn(claimOf(question.text)).filter(({ points }) => !points);
  const held = quantitiesIn(assertionsOf(entry).join(' '));
  return claimed.some(({ value, unit, counted }) => {
    // "The two" of a claim may count anything: "two boats" counts boats.
    const isSame = (one: Quantity) =>
      (isYear(value) && isYear(one.value)) ||
      (unit !== undefined && value > 2) ||
      one.counted.some((meaning) => counted.includes(meaning));
    const alike = held.filter((one) => (one.unit === undefined) === (unit === undefined) && isSame(one));
    if (!alike.length) return false;
    return !alike.some((one) => one.value === value && one.unit === unit);
  });
}

/** "More than three" is no number that another could be set against. */
const COMPARES =
  /\b(?:(?:more|fewer|less|greater|later|earlier) than|at least|at most|(?:over|under|up to|nearly|almost) (?=\d))/i;

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1800 && value <= 2100;
}

/**
 * "The town sued Ramirez", where one clause says that the union sued Ramirez and another that the town sued somebody
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

/** The clause that speaks of the claim's matter denies where the claim affirms, or uses the opposite word. */
function differsInSense(record: Record, question: Question, { entry, view }: Ranked): boolean {
  const claim = claimOf(question.text);
  const isBare = record.index.isBare[entry.index] === true;
  const isDenial = (text: string) => isNegative(text) !== (isBare && DENIES.test(text));
  const denies = isDenial(claim);
  const clauses = closestClauses(record, weigh(question.terms, record.index), entry);
  const wording = record.index.kindOf[view] === 'cue' ? (record.wordings[view] ?? '') : '';
  if (!clauses.length && isYesNo(wording)) {
    // "Was Ann asked?", of an entry that says she was not.
    return assertionsOf(entry).some(isDenial) !== denies;
  }
  if (!clauses.length) {
    // Nowhere does the entry deny anything, nor use a word as "first" or "refuse" that denies something else.
    return denies && ![...assertionsOf(entry), wording].some((text) => isDenial(text) || leansNegative(text));
  }
  // Where the claim denies, "not on the same page" is the opposite of an opposite: "at odds".
  const known = denies ? undefined : (word: string) => holds(record, entry, word);
  const isOpposite = areOpposed(claim, assertionsOf(entry).join(' '), known);
  if (!isOpposite && denies && isNegative(wording)) return false;
  const differs = clauses.every((clause) => isDenial(clause) !== denies);
  if (!isBare && !isOpposite && differs && (leansNegative(claim) || clauses.some(leansNegative)))
    return false;
  return differs !== isOpposite;
}

/** Whether any wording of an entry has a word; one that asks is on no side: "do they agree". */
function holds(record: Record, entry: Entry, word: string): boolean {
  const list = record.index.postings.get(word);
  const { entryOf, kindOf } = record.index;
  const isOwn = (view: number) =>
    kindOf[view] !== 'denies' && kindOf[view] !== 'near' && !ASKS.test(record.wordings[view] ?? '');
  return list?.some((view) => entryOf[view] === entry.index && isOwn(view)) ?? false;
}

const ASKS =
  /^(?:who|what|which|when|where|why|how|whose|is|are|was|were|do|does|did|has|have|had|can|could|will|would|if|whether|any)\b|\b(?:or|whether)\b/i;

/** A clause that holds this much of what the closest one holds speaks of the matter, too. Range 0.6 to 1. */
const AS_CLOSE = 0.8;

/** The clauses that hold most of a claim; none where even the best holds too little. */
function closestClauses(record: Record, query: readonly QueryTerm[], entry: Entry): string[] {
  const total = query.reduce((sum, { weight }) => sum + weight, 0);
  const least = (record.index.isBare[entry.index] ? SAME_MATTER_BARE : SAME_MATTER) * total;
  const clauses = assertionsOf(entry)
    .flatMap(clausesOf)
    .map((clause) => {
      const keys = keysOf(record, clause);
      const shared = query.filter(({ term }) => term.keys.some(({ key }) => keys.has(key)));
      return { clause, held: shared.reduce((sum, { weight }) => sum + weight, 0) };
    });
  const most = Math.max(0, ...clauses.map(({ held }) => held));
  if (most <= least) return [];
  return clauses.filter(({ held }) => held >= most * AS_CLOSE).map(({ clause }) => clause);
}

function assertionsOf(entry: Entry): string[] {
  if (entry.kind === 'statement') return [entry.of.gist, ...entry.of.quotes];
  return entry.kind === 'fact' ? [entry.of.text] : [];
}
