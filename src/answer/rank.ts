import type { Entry } from '../match/entry.ts';
import { type Match, matchEntries, type QueryTerm, weigh } from '../match/match.ts';
import type { Record } from '../match/record.ts';
import type { Term } from '../match/terms.ts';
import { questionWord } from '../match/view-index.ts';
import type { Question } from '../understand/question.ts';
import { kindBonus } from './holds-kind.ts';
import { claimDenies } from './oppose.ts';
import { rememberedWords } from './remembered-words.ts';
import { tuning } from './tuning.ts';

/** An entry with how well it fits the question. */
export interface Ranked extends Omit<Match, 'entry'> {
  entry: Entry;
  /** How well its exact words fit the words asked for; 0 where none were asked for or it has none. */
  words: number;
}

/** Entries that fit the terms, best first; `keep` is applied before ranking. */
export function rank(
  record: Record,
  question: Question,
  terms: readonly Term[] = question.terms,
  keep: (entry: Entry) => boolean = () => true,
): Ranked[] {
  const asked = { negative: claimDenies(question), word: questionWord(question.text) };
  const words = rememberedWords(record, question);
  const ranked: Ranked[] = [];
  for (const { entry: at, ...match } of matchEntries(queryOf(record, question, terms), record.index, asked)) {
    const entry = record.entries[at];
    if (!entry || !keep(entry)) continue;
    const focus = question.focus.includes(entry.of.id) ? tuning.focusBonus : 0;
    const bonus = kindBonus(entry, question.form);
    const heard = words.get(at) ?? 0;
    words.delete(at);
    ranked.push({ entry, ...match, words: heard, score: Math.max(match.score + bonus + focus, heard) });
  }
  for (const [at, heard] of words) {
    const entry = record.entries[at];
    if (entry && keep(entry)) ranked.push({ entry, ...NO_MATCH, words: heard, score: heard });
  }
  return ranked.sort((a, b) => b.score - a.score || a.entry.index - b.entry.index);
}

const NO_MATCH = { recall: 0, fit: 0, view: -1, denied: 0, deniedView: -1 };

function queryOf(record: Record, question: Question, terms: readonly Term[]): QueryTerm[] {
  const carried = weigh(question.carried, record.index).map((one) => ({
    ...one,
    weight: one.weight * tuning.carried,
  }));
  return [...weigh(terms, record.index), ...carried];
}
