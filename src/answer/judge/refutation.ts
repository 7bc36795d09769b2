import type { Entry } from '../../match/entry.ts';
import { partyOf, type Record } from '../../match/record.ts';
import { isByAny, withMembers } from '../../match/speaks-for.ts';
import type { Term } from '../../match/terms.ts';
import { toldBy } from '../../match/told-by.ts';
import { partiesOf } from '../../match/views.ts';
import { textsOf } from '../../text/words.ts';
import { claimDenies } from '../../understand/denies.ts';
import type { Question } from '../../understand/question.ts';
import { partyIds } from '../../understand/skeleton.ts';
import { RARE, saysTerm } from '../rank/missing.ts';
import { logarithm, probability } from '../rank/probability.ts';
import { likelihoodOf, type Ranked } from '../rank/rank.ts';
import { strangeness } from '../rank/strangeness.ts';
import { oddsWrong } from './odds-wrong.ts';
import { differsInFigures, saysOtherwise } from './oppose.ts';

/** What speaks for a claim on the matter of an entry being wrong; each 0 to 1, but for `wrong`. */
export interface AgainstClaim {
  /** How well the entry's best wording fits that it bears out. */
  fit: number;
  recall: number;
  /** How well the best claim that the entry shows to be wrong fits. */
  denied: number;
  /** Logarithm of how much more probable it is that any entry shows it to be wrong than that one bears it out; -9 to 9. */
  wrong: number;
  /** Logarithm of the odds that it is one of the wrong claims on the entry's matter rather than one of the right; -6 to 6. */
  odds: number;
  /** Share of the claim's weight in words that no wording of the entry has. */
  strange: number;
  /** 1 where it names somebody or something that none has. */
  strangeName: number;
  /** 1 where it names somebody or something that the entry itself has nothing of. */
  otherName: number;
  /** 1 where the entry counts the same with another number, or dates it otherwise. */
  otherNumber: number;
  /** 1 where somebody is claimed to have said what another says. */
  otherVoice: number;
  /** How well the entry fits, where it says otherwise by a negation, an opposite or its order of names. */
  opposed: number;
  /** 1 where none of these speaks against it. */
  unopposed: number;
  /** Share of the claim's weight that the entry's own words have, where none of these speaks against it. */
  said: number;
  /** 1 where the claim itself denies something. */
  denies: number;
  always: number;
}

/**
 * Weights of a logistic regression over claims that nobody trained from: `npm run eval:calibrate:asked`. Over wordings
 * left out of the training, as `npm run eval:calibrate` has them, `odds` would count for next to nothing
 * (docs/decisions/0063, 0065).
 */
export const againstWeights: Readonly<AgainstClaim> = {
  fit: -0.5,
  recall: -0.5,
  denied: 2.5,
  wrong: 0.5,
  odds: 0.9,
  strange: 1.3,
  strangeName: 1.1,
  otherName: 0.8,
  otherNumber: 1.9,
  otherVoice: 3.1,
  opposed: 0.5,
  unopposed: 0.5,
  said: -1.0,
  denies: -1.3,
  always: 1.0,
};

/**
 * The same for a question that takes a claim for granted, "why was the ferry sold", over the wordings of a story:
 * `npm run eval:calibrate` makes them anew.
 */
export const premiseWeights: Readonly<AgainstClaim> = {
  fit: 0.9,
  recall: -2.2,
  denied: 0.3,
  wrong: 0.8,
  odds: 0.0,
  strange: -1.0,
  strangeName: 0.9,
  otherName: 0.3,
  otherNumber: 1.3,
  otherVoice: 0.0,
  opposed: 0.9,
  unopposed: -1.1,
  said: 0.0,
  denies: 0.0,
  always: 0.7,
};

/** The probability, 0 to 1, that a claim on the matter of an entry is wrong, where somebody wrote the entry's wordings. */
export function refutation(record: Record, question: Question, one: Ranked): number {
  return refutationBy(question, againstOf(record, question, one));
}

/** The same by signs that are known already. */
export function refutationBy({ form }: Question, against: AgainstClaim): number {
  return probability(against, form === 'claim' ? againstWeights : premiseWeights);
}

/** On its way to an answer a claim is held against the same entry more than once. */
const known = new WeakMap<Question, Map<Ranked, AgainstClaim>>();

export function againstOf(record: Record, question: Question, one: Ranked): AgainstClaim {
  const all = known.get(question) ?? new Map<Ranked, AgainstClaim>();
  const against = all.get(one) ?? signsAgainst(record, question, one);
  known.set(question, all.set(one, against));
  return against;
}

function signsAgainst(record: Record, question: Question, one: Ranked): AgainstClaim {
  const strange = strangeness(record, question, one.entry);
  const { wrong, silent } = likelihoodOf(record, question);
  const isOther = (term: Term) =>
    term.kind === 'name' &&
    !isSetAside(question, term) &&
    !saysTerm(record, one.entry, term) &&
    !isWordedIn(question, term, one.entry) &&
    !isKin(record, term, one.entry);
  const otherName = question.terms.some(isOther) ? 1 : 0;
  const otherNumber = differsInFigures(question, one.entry) ? 1 : 0;
  const opposed = otherNumber || saysOtherwise(record, question, one) ? one.fit : 0;
  const against = Math.max(strange.share, otherName, otherNumber, opposed);
  const unopposed = against === 0 && one.denied < HARDLY_DENIED ? 1 : 0;
  return {
    fit: one.fit,
    recall: one.recall,
    denied: one.denied,
    wrong: logarithm(wrong) - logarithm(1 - wrong - silent),
    odds: Math.max(-MOST_ODDS, Math.min(MOST_ODDS, oddsWrong(record, question, one.entry))),
    strange: strange.share,
    strangeName: strange.named ? 1 : 0,
    otherName,
    otherNumber,
    otherVoice: isOtherVoice(record, question, one.entry) ? 1 : 0,
    opposed,
    unopposed,
    said: unopposed * saidShare(record, question, one.entry),
    denies: claimDenies(question) ? 1 : 0,
    always: 1,
  };
}

function isOtherVoice(record: Record, { speakers }: Question, entry: Entry): boolean {
  if (!speakers.length) return false;
  if (entry.kind !== 'fact') return entry.kind === 'statement' && !isByAny(record, entry, speakers);
  // An office or a government may stand for anybody of its side.
  if (!speakers.every((id) => partyOf(record, id).kind === 'person')) return false;
  const claimed = withMembers(record, speakers);
  return entry.of.parties.length > 0 && !entry.of.parties.some((id) => claimed.has(id));
}

/** How much of a claim's weight, 0 to 1, is in the entry's own words. */
function saidShare(record: Record, { terms }: Question, entry: Entry): number {
  let all = 0;
  let said = 0;
  for (const term of terms) {
    if (term.frame) continue;
    const weight = term.kind === 'name' ? 1 : record.vocabulary.weightOf(term.keys[0]?.key ?? '') || 0.5;
    all += weight;
    if (saysTerm(record, entry, term)) said += weight;
  }
  return all > 0 ? said / all : 0;
}

/** "The palace's Lee", of an entry in which Lee is a palace aide: its own words have the name, if as a part of another. */
function isWordedIn({ words }: Question, { from, to }: Term, entry: Entry): boolean {
  const told = new Set(textsOf(toldBy(entry)));
  return words.slice(from, to + 1).every(({ text }) => told.has(text));
}

/** The report of Lee, by the name of Lee; a minister, by that of his country; the place where all of it happened. */
function isKin(record: Record, term: Term, entry: Entry): boolean {
  const ids = partyIds(term);
  const kin = withMembers(record, ids);
  if (partiesOf(entry).some((id) => kin.has(id))) return true;
  return ids.some((id) => partyOf(record, id).kind === 'place' && isEverywhere(record, id));
}

function isEverywhere({ index }: Record, id: string): boolean {
  return (index.weights.get(`@${id}`) ?? 1) < RARE;
}

/** "It was Ann, not Bob": a name that the claim itself denies any part in it. */
function isSetAside({ words }: Question, { from }: Term): boolean {
  const before = words.slice(Math.max(0, from - 2), from).map(({ text }) => text);
  return before.at(-1) === 'not' || (before[0] === 'not' && before[1] === 'the');
}

const MOST_ODDS = 6;

/** A denied claim that fits less is on something else. Range 0.2 to 0.5. */
const HARDLY_DENIED = 0.3;
