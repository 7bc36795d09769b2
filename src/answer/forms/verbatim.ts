import type { Entry } from '../../match/entry.ts';
import type { Record } from '../../match/record.ts';
import type { Question } from '../../understand/question.ts';
import type { Draft } from '../draft.ts';
import { rank } from '../rank/rank.ts';
import { verbatimLine } from '../tell/phrase.ts';
import { declineByGap } from './decline.ts';

/**
 * Exact words are wanted and the best entry has none: the record says that it has not got them, where that is what is
 * asked for, or gives the same speaker's nearest statement that has some.
 */
export function withExactWords(record: Record, question: Question, draft: Draft): Draft {
  const [first] = draft.rests;
  if (!draft.answered || !first) return draft;
  if (first.kind === 'fact') return withWordsBeside(record, question, draft, first);
  if (first.kind !== 'statement' || first.of.quotes.length) return draft;
  const ranked = rank(record, question).map(({ entry }) => entry);
  const other = [...ranked, ...record.entries].find((entry) => isNear(entry, first));
  const gap = gapOfWords(record, question, first, other !== undefined);
  if (gap) return declineByGap(record, gap, question);
  if (other?.kind !== 'statement') return draft;
  return { ...draft, lead: verbatimLine(record, other.of), rests: [other, ...draft.rests] };
}

/** "Did she raise it? How did she put it, in her own words": a fact, and beside it the words. */
function withWordsBeside(record: Record, question: Question, draft: Draft, first: Told): Draft {
  const said = draft.rests.find((entry) => isNear(entry, first));
  const gap = gapOfWords(record, question, first, said !== undefined);
  if (gap) return declineByGap(record, gap, question);
  if (said?.kind !== 'statement') return draft;
  const rests = [said, ...draft.rests.filter((entry) => entry !== said)];
  return { ...draft, lead: verbatimLine(record, said.of), rests };
}

/**
 * The known silence on the very words: "the article does not quote what she called him". Where there are other words to
 * show, it has to be likelier than the entry.
 */
function gapOfWords(record: Record, question: Question, first: Entry, hasOthers: boolean) {
  const ranked = rank(record, question);
  const own = ranked.find(({ entry }) => entry === first)?.likely ?? 0;
  const found = ranked.find(
    ({ entry }) =>
      entry.kind === 'gap' && entry.of.nearest.includes(first.of.id) && OF_WORDS.test(entry.of.text),
  );
  if (found?.entry.kind !== 'gap' || (hasOthers && found.likely <= own)) return undefined;
  return found.entry.of;
}

const OF_WORDS = /\b(?:quotes?|words|wording)\b/i;

type Told = Extract<Entry, { kind: 'statement' | 'fact' }>;

/** Words by the same speaker, or by somebody of whom a fact tells, on the same subject in the same place. */
function isNear(entry: Entry, first: Told): boolean {
  return (
    entry.kind === 'statement' &&
    entry.of.quotes.length > 0 &&
    (first.kind === 'fact'
      ? first.of.parties.includes(entry.of.speaker)
      : entry.of.speaker === first.of.speaker) &&
    Math.abs(entry.of.paragraph - first.of.paragraph) <= 1 &&
    entry.of.about.some((subject) => first.of.about.includes(subject))
  );
}
