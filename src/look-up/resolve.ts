import type { Record } from '../match/record.ts';
import { type Term, termsOfText } from '../match/terms.ts';
import type { PhraseTable } from '../story/phrase-table.ts';
import { wordsOf } from '../text/words.ts';
import { nearNames, nearSubjects } from './near.ts';

/** What a subject typed stands for: subjects and parties of the record, and its words. */
export interface Matter {
  subjects: readonly string[];
  parties: readonly string[];
  terms: readonly Term[];
}

/** The parties that a name stands for, exact or nearly so; none where it stands for nobody. */
export function resolveName(record: Record, typed: string): readonly string[] {
  const exact = idsIn(record.lexicon.names, typed);
  return exact.length ? exact : nearNames(record, typed).slice(0, 1);
}

export function resolveMatter(record: Record, typed: string): Matter {
  const { names, subjects } = record.lexicon;
  const parties = idsIn(names, typed);
  const exact = idsIn(subjects, typed);
  const near = exact.length || parties.length ? [] : nearSubjects(record, typed).slice(0, 1);
  return { subjects: [...exact, ...near], parties, terms: termsOfText(typed, record.lexicon) };
}

/** The whole text as one phrase, else every phrase in it. */
function idsIn(table: PhraseTable, typed: string): readonly string[] {
  const words = wordsOf(typed).map((word) => word.text);
  const whole = table.ids(words.join(' '));
  return whole.length ? whole : [...new Set(table.find(words).flatMap(({ ids }) => ids))];
}
