import type { Entry } from '../../match/entry.ts';
import type { Record } from '../../match/record.ts';
import type { Question } from '../../understand/question.ts';
import { holdsItself, holdsTerm } from '../rank/missing.ts';
import { type Ranked, rank } from '../rank/rank.ts';

/* What speaks for a bare entry as the answer to a question, and what for silence. */

/** Who said something, of a statement. */
export interface WhoSigns {
  score: number;
  /** How well its exact words fit. */
  words: number;
  /** Share of the telling words, names aside, that it or what stands around it has. */
  telling: number;
  length: number;
  /** How much better it fits than what anybody else said. */
  lead: number;
  always: number;
}

/** Any other question that asks openly. */
export interface FreeSigns {
  score: number;
  /** How much better it fits than the next. */
  lead: number;
  /** How much of the question there is to fit, 0 to 1. */
  length: number;
  /** Share of the telling words, names aside, that it or what stands around it has. */
  telling: number;
  /** Asks for somebody. */
  who: number;
  /** Asks when, and it tells a time. */
  dated: number;
  /** Asks for a number. */
  number: number;
  always: number;
}

/** What somebody said, of an entry that is theirs. */
export interface SaidSigns {
  score: number;
  length: number;
  /** How many entries fit the question better, 0 to 1. */
  behind: number;
  /** Share of the question's terms that only stands around it. */
  near: number;
  always: number;
}

/** A claim, answered by what bears it out or what speaks against it. */
export interface ClaimSigns {
  score: number;
  /** How alike its words are to those of the question in meaning. */
  alike: number;
  found: number;
  /** Asked openly: "did Ann resign" is asked of what never happened sooner than "Ann resigned, right?" is said of it. */
  open: number;
  number: number;
  /** Share of the telling words, names aside, that it or what stands around it has. */
  telling: number;
  always: number;
}

/** So many terms make a long question. Range 10 to 20. */
const LONG = 16;

/** So many entries before it put one at the end. Range 5 to 12. */
const FAR = 8;

export function freeSignsOf(record: Record, question: Question, one: Ranked): FreeSigns {
  const held = heldIn(record, question);
  const next = held.find((other) => other !== one && other.entry !== one.entry);
  return {
    score: one.score,
    lead: one.score - (next?.score ?? 0),
    length: lengthOf(question),
    telling: tellingShare(record, question, one.entry),
    who: question.form === 'who' ? 1 : 0,
    dated: question.form === 'when' ? 1 : 0,
    number: question.form === 'how-many' ? 1 : 0,
    always: 1,
  };
}

export function whoSignsOf(record: Record, question: Question, one: Ranked): WhoSigns {
  const other = heldIn(record, question).find(({ entry }) => speakerOf(entry) !== speakerOf(one.entry));
  return {
    score: one.score,
    words: one.words,
    telling: tellingShare(record, question, one.entry),
    length: lengthOf(question),
    lead: one.score - (other?.score ?? 0),
    always: 1,
  };
}

export function saidSignsOf(record: Record, question: Question, one: Ranked): SaidSigns {
  const held = heldIn(record, question);
  const place = held.findIndex(({ entry }) => entry === one.entry);
  const whole = held[place];
  const near = question.terms.filter(
    (term) => holdsTerm(record, one.entry, term) && !holdsItself(record, one.entry, term),
  );
  return {
    score: whole?.score ?? 0,
    length: lengthOf(question),
    behind: Math.min(place < 0 ? FAR : place, FAR) / FAR,
    near: near.length / (question.terms.length || 1),
    always: 1,
  };
}

export function claimSignsOf(record: Record, question: Question, one: Ranked): ClaimSigns {
  return {
    score: one.score,
    alike: one.alike,
    found: one.found,
    open: asksOpenly(question) ? 1 : 0,
    number: question.terms.some(({ kind }) => kind === 'number') ? 1 : 0,
    telling: tellingShare(record, question, one.entry),
    always: 1,
  };
}

function speakerOf(entry: Entry): string | undefined {
  return entry.kind === 'statement' ? entry.of.speaker : undefined;
}

/** Share of the telling words, names aside, that an entry or what stands around it has; 1 where there are none. */
function tellingShare(record: Record, { terms }: Question, entry: Entry): number {
  const telling = terms.filter(({ kind, weak, frame }) => kind !== 'name' && !weak && !frame);
  const held = telling.filter((term) => holdsTerm(record, entry, term));
  return telling.length ? held.length / telling.length : 1;
}

function heldIn(record: Record, question: Question): Ranked[] {
  return rank(record, question).filter(({ entry }) => entry.kind === 'statement' || entry.kind === 'fact');
}

function lengthOf({ terms, carried }: Question): number {
  return Math.min(terms.length + carried.length, LONG) / LONG;
}

/** Asks whether something was so, where "Ann resigned, right?" puts it forward. */
export function asksOpenly({ text }: Question): boolean {
  return OPEN.test(text);
}

const OPEN =
  /^\W*(?:(?:and|so|but|ok|wait|hey|also) )*(?:did|does|do|has|have|had|will|would|can|could|is|are|was|were)\b/i;
