import type { Entry } from '../../match/entry.ts';
import type { Record } from '../../match/record.ts';
import type { Term } from '../../match/terms.ts';
import { isAsking } from '../../text/asking-words.ts';
import type { Question } from '../../understand/question.ts';
import { partyIds } from '../../understand/skeleton.ts';
import type { Draft } from '../draft.ts';
import { lineOf } from '../tell/from-entries.ts';

/**
 * The subjects of a question that asks for nothing but somebody's words on them: "any comment by Ann on the ferry". None
 * where it says more: "on the colour of the ferry".
 */
export function subjectsAlone({ lexicon }: Record, question: Question): readonly string[] {
  const { words, terms, carried, subjects, speakers, addressees } = question;
  if (carried.length || !subjects.length) return [];
  const spans = lexicon.subjects.find(words.map(({ text }) => text));
  const isRest = (term: Term) => {
    if (term.weak || term.frame || spans.some(({ from, to }) => from <= term.from && term.to <= to))
      return false;
    if (term.kind !== 'name') return !isAsking(term.keys[0]?.key ?? '');
    return !partyIds(term).some((id) => speakers.includes(id) || addressees.includes(id));
  };
  return terms.some(isRest) ? [] : subjects;
}

/** Most statements that are shown, and told in the lead. */
const SHOWN = 3;
const TOLD = 2;

/**
 * What somebody said on the subjects that a question or the last answer is about, where nothing fits more closely.
 * `said`: theirs, best first. Undefined where nothing was said on them.
 */
export function answerOnSubjects(
  record: Record,
  question: Question,
  said: readonly Entry[],
): Draft | undefined {
  const shared = ({ of }: Entry) => of.about.filter((id) => question.about.includes(id)).length;
  const rests = said
    .filter((entry) => shared(entry) > 0)
    .sort((a, b) => shared(b) - shared(a))
    .slice(0, SHOWN);
  if (!rests.length) return undefined;
  const lines = rests.slice(0, TOLD).map((entry) => lineOf(record, entry, question));
  return { answered: true, kind: 'quote', lead: lines.join(' '), rests };
}
