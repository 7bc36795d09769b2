import type { Entry } from '../../match/entry.ts';
import { partyOf, type Record } from '../../match/record.ts';
import type { Question } from '../../understand/question.ts';
import type { Draft } from '../draft.ts';
import { type Ranked, rank } from '../rank/rank.ts';
import { strangeness } from '../rank/strangeness.ts';
import { entriesById } from '../tell/evidence.ts';
import { lineOf } from '../tell/from-entries.ts';
import { list, namesOf } from '../tell/phrase.ts';

/** The record is known to be silent on this: it says so, and what it does hold. */
export function declineByGap(
  record: Record,
  gap: Extract<Entry, { kind: 'gap' }>['of'],
  question: Question,
): Draft {
  const entry = record.entries.find(({ of }) => of === gap);
  if (entry && !record.index.bare && strangeness(record, question, entry).share > ANOTHER_MATTER)
    return declinePlain(record, question, rank(record, question));
  const nearest = entriesById(record, gap.nearest).slice(0, 2);
  return silent(gap.text, record, question, nearest);
}

/** A gap that lacks this share of a question is another one's. Range 0.4 to 0.8. */
const ANOTHER_MATTER = 0.6;

/** No statement by these speakers on this: as narrow as it can be said. */
export function declineSpeaker(record: Record, question: Question, nearest: readonly Entry[]): Draft {
  const who = namesOf(record, question.speakers, 'or');
  const matter = matterOf(record, question);
  const any = record.story.statements.some((said) => question.speakers.includes(said.speaker));
  const isOnMatter = record.story.statements.some(
    ({ speaker, about }) =>
      question.speakers.includes(speaker) && about.some((id) => question.subjects.includes(id)),
  );
  const lead = any
    ? `The record holds nothing by ${who}${matter && !isOnMatter ? ` on ${matter}` : ' that fits'}.`
    : `The record holds no statement by ${who}.`;
  return silent(lead, record, question, nearest);
}

export function declineStranger(record: Record, question: Question): Draft {
  return silent('The record holds no statement by anyone of that name.', record, question, []);
}

/** Nothing fits. */
export function declinePlain(record: Record, question: Question, ranked: readonly Ranked[]): Draft {
  const matter = matterOf(record, question);
  const lead =
    question.form === 'who-said'
      ? 'Nobody on record said that.'
      : matter
        ? `The record does not say that about ${matter}.`
        : 'The record does not say.';
  const nearest = ranked.filter(
    ({ entry, score }) => (entry.kind === 'fact' || entry.kind === 'statement') && score > 0.3,
  );
  return silent(
    lead,
    record,
    question,
    nearest.slice(0, 1).map(({ entry }) => entry),
  );
}

export function silent(lead: string, record: Record, question: Question, nearest: readonly Entry[]): Draft {
  const notes = nearest.length
    ? [
        `What it does hold: ${nearest.map((entry) => lineOf(record, entry, { ...question, verbatim: false })).join(' ')}`,
      ]
    : [];
  return { answered: false, kind: 'none', lead, rests: nearest, notes };
}

/** What was asked about, in the record's own names: "the ferry and the quay". Never the person's own words. */
function matterOf(record: Record, question: Question): string {
  const parties = question.named
    .filter((id) => !question.speakers.includes(id) && !question.addressees.includes(id))
    .map((id) => partyOf(record, id).name);
  const subjects = question.subjects
    .map((id) => record.story.subjects.find((subject) => subject.id === id)?.name ?? '')
    .filter(Boolean);
  return list([...new Set(subjects.length ? subjects : parties)].slice(0, 2));
}
