import type { Entry } from '../../match/entry.ts';
import { toldBy } from '../../match/told-by.ts';
import type { Form } from '../../understand/question.ts';
import { tuning } from '../tuning.ts';

const NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozens?|hundreds?|thousands?|millions?|first|second|third|once|twice|again|both|several|many|most|no|none|only|alone|two-thirds|half)\b/i;
const TIME =
  /\b(?:\d{4}|years?|months?|weeks?|days?|hours?|minutes|today|yesterday|tomorrow|evening|morning|night|noon|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|aug|sept?|oct|nov|dec|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|weekend|[ap]\.?m|\d{1,2}:\d\d|ago|before|after|later|earlier|until|then|yet|soon)\b/i;
const PLACE =
  /\b(?:in|at|to|from|outside|near|off) (?:the |an? )?(?:\p{Ll}+ ){0,2}(?:of (?:the )?)?(?:\p{Lu}|\d+ )/u;
const REASON =
  /\b(?:because|after|since|as|so that|in order to|reasons?|to|following|due to|over|for|until|despite|fear\w*|want\w*|hop\w*)\b/i;

/** Kinds of things that an entry of the record holds. */
interface Kinds {
  time: boolean;
  number: boolean;
  place: boolean;
  reason: boolean;
}

const known = new WeakMap<Entry, Kinds>();

/** Looked into once, however many questions ask for any of them. */
function kindsOf(entry: Entry): Kinds {
  let kinds = known.get(entry);
  if (!kinds) {
    const text = toldBy(entry);
    kinds = {
      time: !lacksTime(entry),
      number: NUMBER.test(text),
      place: (entry.kind === 'fact' && entry.of.place !== undefined) || PLACE.test(text),
      reason: REASON.test(text),
    };
    known.set(entry, kinds);
  }
  return kinds;
}

/**
 * What an entry gains by holding the kind of thing that a form asks for, or loses by lacking it: a number for
 * "how many", a date for "when". Source of the idea: answer types, X. Li and D. Roth, "Learning question
 * classifiers", COLING 2002.
 */
export function kindBonus(entry: Entry, form: Form): number {
  const gain = KIND_BONUS[form];
  return !gain || entry.kind === 'gap' || entry.kind === 'account' ? 0 : gain(entry);
}

const KIND_BONUS: { readonly [form in Form]?: (entry: Entry) => number } = {
  when: (entry) => (kindsOf(entry).time ? tuning.kindBonus : -tuning.kindLoss),
  'how-many': (entry) => (kindsOf(entry).number ? tuning.kindBonus : -tuning.kindLoss),
  where: (entry) => (kindsOf(entry).place ? tuning.kindBonus : -tuning.kindLoss),
  why: (entry) => (kindsOf(entry).reason ? tuning.kindBonus : 0),
  'who-said': ({ kind }) => (kind === 'statement' ? tuning.kindBonus : 0),
  'what-said': ({ kind }) => (kind === 'statement' ? tuning.kindBonus : 0),
};

const ASKS_CLOCK = /\b(?:what|which) (?:exact )?(?:time|hour)\b/i;
const CLOCK =
  /\d ?[ap]\.?m\b|\d:\d\d|o['’]clock|\bat (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\b(?:noon|midnight)\b/i;

/** Whether nothing in an entry tells when, or at what hour where the question asks for that. */
export function lacksTime(entry: Entry, asked = ''): boolean {
  if (ASKS_CLOCK.test(asked) && !CLOCK.test(toldBy(entry))) return true;
  return (entry.kind === 'fact' || entry.kind === 'statement') && !entry.of.time && !TIME.test(toldBy(entry));
}
