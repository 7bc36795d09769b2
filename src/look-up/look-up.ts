import type { Draft } from '../answer/draft.ts';
import { answerWhoSaid } from '../answer/forms/who-said.ts';
import { rank } from '../answer/rank/rank.ts';
import { lineOf } from '../answer/tell/from-entries.ts';
import { list, namesOf, statementLine } from '../answer/tell/phrase.ts';
import { tuning } from '../answer/tuning.ts';
import type { WhoSaid } from '../door.ts';
import type { Entry } from '../match/entry.ts';
import { partyOf, type Record } from '../match/record.ts';
import { termsOfText } from '../match/terms.ts';
import type { Question } from '../understand/question.ts';
import { isAbout, isBy, isTo } from './fits.ts';
import { type Matter, resolveMatter, resolveName } from './resolve.ts';

/** Facets with what each stands for in a record. */
interface Sought {
  speakers: readonly string[] | undefined;
  addressees: readonly string[] | undefined;
  matter: Matter | undefined;
  words: string | undefined;
}

/** So many statements are shown, on as many pages as they take. */
const MOST = 30;

/** What was found, and the question that a follow-up may lean on. */
export interface LookedUp {
  draft: Draft;
  question: Question;
}

/** Statements by facets. Undefined where no facet is given. */
export function lookUp(record: Record, facets: WhoSaid): LookedUp | undefined {
  const sought = seek(record, facets);
  const { speakers, addressees, matter, words } = sought;
  if (!speakers && !addressees && !matter && !words) return undefined;
  const question = questionOf(record, sought);
  return {
    draft: find(record, question, sought),
    question: { ...question, form: words ? 'who-said' : 'what-said' },
  };
}

function find(record: Record, question: Question, sought: Sought): Draft {
  const { speakers, addressees, matter, words } = sought;
  if (speakers?.length === 0) return unknown('The record holds no statement by anyone of that name.');
  if (addressees?.length === 0) return unknown('The record holds no statement to anyone of that name.');
  if (words && !speakers && !addressees && !matter) return answerWhoSaid(record, question);
  const fits = (entry: Entry) => fitsAll(record, entry, sought);
  const found = words || isOnlyWords(matter) ? ranked(record, question, fits) : record.entries.filter(fits);
  if (found.length) return told(record, question, found, facetsLine(record, sought));
  return correct(record, sought, question) ?? silent(record, sought, question);
}

function seek(record: Record, { speaker, to, about, words }: WhoSaid): Sought {
  return {
    speakers: speaker?.trim() ? resolveName(record, speaker) : undefined,
    addressees: to?.trim() ? resolveName(record, to) : undefined,
    matter: about?.trim() ? resolveMatter(record, about) : undefined,
    words: words?.trim() || undefined,
  };
}

function questionOf(record: Record, { words, matter, speakers, addressees }: Sought): Question {
  const sought = matter?.terms ?? [];
  const searched = [
    ...(words ? termsOfText(words, record.lexicon) : []),
    ...(isOnlyWords(matter) ? sought : []),
  ];
  return {
    text: words ?? '',
    words: [],
    form: 'who-said',
    terms: words || isOnlyWords(matter) ? searched : sought,
    carried: [],
    speakers: speakers ?? [],
    addressees: addressees ?? [],
    stranger: undefined,
    named: [...new Set([...(speakers ?? []), ...(addressees ?? []), ...(matter?.parties ?? [])])],
    subjects: matter?.subjects ?? [],
    occasions: [],
    quoted: words ? [words] : [],
    focus: [],
    about: [],
    replyTo: [],
    verbatim: false,
    asksNames: false,
  };
}

/** A subject that the record knows by no name is sought by its words. */
function isOnlyWords(matter: Matter | undefined): boolean {
  return matter !== undefined && !matter.subjects.length && !matter.parties.length;
}

function fitsAll(record: Record, entry: Entry, { speakers, addressees, matter }: Sought): boolean {
  if (entry.kind !== 'statement') return false;
  if (speakers && !isBy(record, entry.of, speakers)) return false;
  if (addressees && !isTo(entry.of, addressees)) return false;
  return !matter || isOnlyWords(matter) || isAbout(record, entry.of, matter);
}

function ranked(record: Record, question: Question, fits: (entry: Entry) => boolean): Entry[] {
  const all = rank(record, question, question.terms, fits);
  const least = Math.max(tuning.attributes, (all[0]?.score ?? 0) * tuning.companion);
  return all.filter(({ score }) => score >= least).map(({ entry }) => entry);
}

function told(record: Record, question: Question, found: readonly Entry[], facets: string): Draft {
  const [first] = found;
  const line = first ? lineOf(record, first, question) : '';
  const lead = found.length === 1 ? line : `${facets}: ${found.length} statements on record. ${line}`;
  const more = found.length - MOST;
  const notes = more > 0 ? [`${more} more: narrow it by speaker, addressee or subject.`] : [];
  return { answered: true, kind: 'quote', lead, rests: found.slice(0, MOST), notes };
}

/** The words are on record, but not by this speaker: says whose they are. */
function correct(record: Record, sought: Sought, question: Question): Draft | undefined {
  if (!sought.words || !sought.speakers) return undefined;
  const [other] = ranked(record, question, (entry) => entry.kind === 'statement');
  if (other?.kind !== 'statement' || isBy(record, other.of, sought.speakers)) return undefined;
  const lead = `Not ${namesOf(record, sought.speakers, 'or')}: that was ${partyOf(record, other.of.speaker).name}. ${lineOf(record, other, question)}`;
  return { answered: true, kind: 'quote', lead, rests: [other] };
}

/**
 * Silent on all the facets together; offers what has the words, else what holds with a facet left out, best where the
 * speaker is spoken of.
 */
function silent(record: Record, sought: Sought, question: Question): Draft {
  const lead = `The record holds nothing ${facetsLine(record, sought, 'by ')}.`;
  const { speakers, addressees, matter } = sought;
  const anyone = { ...sought, speakers: undefined };
  const spokenOf = (entry: Entry) =>
    entry.kind === 'statement' && entry.of.mentions.some((id) => speakers?.includes(id));
  const wider: ((entry: Entry) => boolean)[] = [
    (entry) => spokenOf(entry) && fitsAll(record, entry, anyone),
    ...(matter || addressees ? [(entry: Entry) => fitsAll(record, entry, anyone)] : []),
    (entry) => fitsAll(record, entry, { ...sought, addressees: undefined }),
    (entry) => fitsAll(record, entry, { ...sought, matter: undefined }),
  ];
  const worded = sought.words ? ranked(record, question, (entry) => entry.kind === 'statement') : [];
  const [nearest] = [...worded, ...wider.flatMap((fits) => record.entries.filter(fits).slice(0, 1))];
  if (nearest?.kind !== 'statement') return unknown(lead);
  return {
    ...unknown(lead),
    rests: [nearest],
    notes: [`What it does hold: ${statementLine(record, nearest.of)}`],
  };
}

function unknown(lead: string): Draft {
  return { answered: false, kind: 'none', lead, rests: [] };
}

/** "Ann Lee to Bob Ray on the ferry", in the record's own names. */
function facetsLine(record: Record, { speakers, addressees, matter, words }: Sought, by = ''): string {
  const subjects = (matter?.subjects ?? []).map(
    (id) => record.story.subjects.find((one) => one.id === id)?.name ?? '',
  );
  const topics = subjects.length
    ? list(subjects.slice(0, 2))
    : namesOf(record, (matter?.parties ?? []).slice(0, 2));
  const line = [
    speakers ? `${by}${namesOf(record, speakers, 'or')}` : '',
    addressees ? `to ${namesOf(record, addressees, 'or')}` : '',
    matter ? `on ${topics || 'that'}` : '',
    words && by ? 'in such words' : '',
  ]
    .filter(Boolean)
    .join(' ');
  return by ? line : line.charAt(0).toUpperCase() + line.slice(1);
}
