import type { Entry } from '../../match/entry.ts';
import { ALIKE, type Likely } from '../../match/likelihood.ts';
import { type Match, matchEntries, type QueryTerm, weigh } from '../../match/match.ts';
import type { Record } from '../../match/record.ts';
import type { Term } from '../../match/terms.ts';
import { unitsOf } from '../../match/units.ts';
import { questionWord } from '../../match/view-index.ts';
import { root } from '../../text/root.ts';
import { claimDenies } from '../../understand/denies.ts';
import type { Question } from '../../understand/question.ts';
import { tuning } from '../tuning.ts';
import { kindBonus } from './holds-kind.ts';
import { lossesOf } from './losses.ts';
import { logarithm } from './probability.ts';
import { rememberedWords } from './remembered-words.ts';

/** An entry with how well it fits the question. */
export interface Ranked extends Omit<Match, 'entry'> {
  entry: Entry;
  /** How well its exact words fit the words asked for; 0 where none were asked for or it has none. */
  words: number;
  /** Probability that the question asks for it, or repeats it. */
  likely: number;
  /** Probability that the question claims what it shows to be wrong. */
  likelyWrong: number;
  /** Score of the finding engine, 0 to 1. */
  found: number;
  /** How alike its words are to those of the question in meaning, 0 to 1; of a bare record. */
  alike: number;
}

/** Entries that fit the terms, best first; only those that `keep` keeps. */
export function rank(
  record: Record,
  question: Question,
  terms: readonly Term[] = question.terms,
  keep?: (entry: Entry) => boolean,
): readonly Ranked[] {
  const ranked = terms === question.terms ? rankWhole(record, question) : rankBy(record, question, terms);
  return keep ? ranked.filter(({ entry }) => keep(entry)) : ranked;
}

const whole = new WeakMap<Question, { record: Record; ranked: readonly Ranked[] }>();

/** By all its terms a question is ranked several times on the way to its answer: once is enough. */
function rankWhole(record: Record, question: Question): readonly Ranked[] {
  const known = whole.get(question);
  if (known?.record === record) return known.ranked;
  const ranked = rankBy(record, question, question.terms);
  whole.set(question, { record, ranked });
  return ranked;
}

function rankBy(record: Record, question: Question, terms: readonly Term[]): Ranked[] {
  const asked = { negative: claimDenies(question), word: questionWord(question.text) };
  const words = rememberedWords(record, question);
  const losses = lossesOf(record, question);
  const found = record.found.question(question.text);
  const likely = likelihoodOf(record, question);
  const alike = record.likeness?.of(question.text);
  // The finding engine and the classifier have a say in the order beyond what they have in the score.
  const placed: { one: Ranked; place: number }[] = [];
  const put = (one: Ranked) => {
    const share = one.likely + (question.form === 'claim' ? one.likelyWrong : 0);
    const foundShare = record.index.isBare[one.entry.index] ? tuning.foundShareBare : tuning.foundShare;
    const place =
      one.score +
      one.found * foundShare +
      one.alike * tuning.alikeShare +
      logarithm(share) * tuning.likelyShare;
    placed.push({ one, place });
  };
  // What is carried over from another question makes all probabilities vague.
  const among = question.carried.length ? undefined : likely.plausible(tuning.plausible);
  const aloneOf = (at: number): Alone => ({
    likely: likely.asked(at),
    likelyWrong: likely.denied(at),
    found: found.get(at) ?? 0,
    alike: alike?.[at] ?? 0,
  });
  for (const match of matchEntries(queryOf(record, question, terms), record.index, asked, among)) {
    const entry = record.entries[match.entry];
    if (!entry) continue;
    const heard = words.get(match.entry) ?? 0;
    words.delete(match.entry);
    put(rankedBy(match, entry, heard, question, losses(entry), aloneOf(match.entry)));
  }
  if (alike) addAlike(words, alike, new Set(placed.map(({ one }) => one.entry.index)));
  for (const [at, heard] of words) {
    const entry = record.entries[at];
    if (entry) put({ entry, ...NO_MATCH, words: heard, score: heard, ...aloneOf(at) });
  }
  placed.sort((a, b) => b.place - a.place || a.one.entry.index - b.one.entry.index);
  return placed.map(({ one }) => one);
}

const likelihoods = new WeakMap<Question, { record: Record; likely: Likely }>();

/** All alike in a record whose cues nobody wrote. */
export function likelihoodOf(record: Record, question: Question): Likely {
  if (!record.likelihood) return ALIKE;
  const known = likelihoods.get(question);
  if (known?.record === record) return known.likely;
  const { words, terms, carried } = question;
  const own = terms.map(({ keys }) => keys);
  const before = carried.map(({ keys }) =>
    keys.map(({ key, strength }) => ({ key, strength: strength * tuning.carried })),
  );
  const units = unitsOf(
    words.map(({ text }) => root(text)),
    terms,
  );
  const likely = record.likelihood.of({ terms: [...own, ...before], units });
  likelihoods.set(question, { record, likely });
  return likely;
}

/** What an entry has whatever terms it is ranked by. */
type Alone = Pick<Ranked, 'likely' | 'likelyWrong' | 'found' | 'alike'>;

/** Adds to the entries that were heard those that share no term and are alike enough. */
function addAlike(heard: Map<number, number>, alike: Float32Array, matched: ReadonlySet<number>): void {
  for (const [at, share] of alike.entries())
    if (share >= tuning.alikeAlone && !matched.has(at) && !heard.has(at)) heard.set(at, 0);
}

/** `heard`: how well its exact words fit those asked for; `loss`: what speaks against it. */
function rankedBy(
  match: Match,
  entry: Entry,
  heard: number,
  question: Question,
  loss: number,
  alone: Alone,
): Ranked {
  const { recall, fit, view, denied, deniedView } = match;
  const focus = question.focus.length && question.focus.includes(entry.of.id) ? tuning.focusBonus : 0;
  const bonus = kindBonus(entry, question.form);
  const quoted = question.quoted.length ? heard * tuning.quotedBonus : 0;
  const unlikely = -logarithm(alone.likely) * tuning.unlikely;
  const score = Math.max(match.score + bonus + focus - loss - unlikely, heard) + quoted;
  return { entry, recall, fit, view, denied, deniedView, words: heard, score, ...alone };
}

const NO_MATCH = { recall: 0, fit: 0, view: -1, denied: 0, deniedView: -1 };

function queryOf(record: Record, question: Question, terms: readonly Term[]): QueryTerm[] {
  const carried = weigh(question.carried, record.index).map((one) => ({
    ...one,
    weight: one.weight * tuning.carried,
  }));
  return [...weigh(terms, record.index), ...carried];
}
