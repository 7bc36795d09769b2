import type { Entry } from '../../match/entry.ts';
import { isAbsent, weigh } from '../../match/match.ts';
import type { Record } from '../../match/record.ts';
import { termsOfText } from '../../match/terms.ts';
import type { Subject } from '../../story/schema.ts';
import type { Question } from '../../understand/question.ts';
import type { Draft } from '../draft.ts';
import { missingTerms } from '../rank/missing.ts';
import { likelihoodOf, rank } from '../rank/rank.ts';
import { entriesById } from '../tell/evidence.ts';
import { lineOf } from '../tell/from-entries.ts';
import { tuning } from '../tuning.ts';

/** What the story holds on a subject. Undefined where none is named. */
export function answerTopic(record: Record, question: Question): Draft | undefined {
  const likely = likelySubject(record, question);
  if (likely) return draftTopic(record, question, likely);
  const subject = isAskedForAlone(record, question) ? undefined : subjectOf(record, question);
  if (!subject || !covers(record, subject, question)) return undefined;
  return asksForMore(record, question) ? undefined : draftTopic(record, question, subject);
}

/** The subject that the question most likely asks for as a whole. */
export function likelySubject(record: Record, question: Question): Subject | undefined {
  const { id, probability } = likelihoodOf(record, question).subject;
  if (probability < tuning.wholeSubject || asksForStranger(record, question)) return undefined;
  const likelier = rank(record, question).some(
    ({ entry, likely }) => entry.kind === 'fact' && likely > probability,
  );
  if (likelier) return undefined;
  return record.story.subjects.find((subject) => subject.id === id);
}

/** "The line under the headline" is one thing of the subject that it names. */
function isAskedForAlone(record: Record, question: Question): boolean {
  const { subject } = likelihoodOf(record, question);
  const least = Math.max(tuning.oneOfSubject, subject.probability);
  return rank(record, question).some(({ entry, likely }) => entry.kind !== 'gap' && likely >= least);
}

/** "How does Lee come into the ferry business", where the record knows no Lee. */
function asksForStranger({ index }: Record, { form, terms }: Question): boolean {
  return form !== 'topic' && terms.some((term) => !term.weak && !term.frame && isAbsent(term, index));
}

function draftTopic(record: Record, question: Question, subject: Subject): Draft | undefined {
  const rests = entriesOn(record, subject);
  const [first] = rests;
  const lead = subject.summary ?? (first ? lineOf(record, first, question) : undefined);
  return lead === undefined ? undefined : { answered: true, kind: 'topic', lead, rests };
}

/** "Names of the sailors" asks for what the story is known not to tell. */
function asksForMore(record: Record, question: Question): boolean {
  const [gap] = rank(record, question, question.terms, (entry) => entry.kind === 'gap');
  return (
    gap !== undefined &&
    gap.score >= tuning.plainGap &&
    missingTerms(record, gap, question.terms).some((term) => term.kind !== 'name')
  );
}

/** Whether the subject is all that is asked for: "ferry stuff", not "names of the crew". */
function covers(record: Record, subject: Subject, question: Question): boolean {
  const keys = new Set(
    termsOfText([subject.name, ...subject.words].join(' . '), record.lexicon).flatMap((term) =>
      term.keys.map(({ key }) => key),
    ),
  );
  const query = weigh(question.terms, record.index);
  const total = query.reduce((sum, { weight }) => sum + weight, 0);
  const held = query.filter(({ term }) => term.keys.some(({ key }) => keys.has(key)));
  return held.reduce((sum, { weight }) => sum + weight, 0) >= tuning.topicShare * total;
}

/** The named subject that fits the whole question best: "the crew" rather than "the ferry". */
function subjectOf(record: Record, question: Question): Subject | undefined {
  const named = record.story.subjects.filter((subject) => question.subjects.includes(subject.id));
  if (named.length < 2) return named[0];
  const [best] = rank(record, question, question.terms, (entry) =>
    named.some((one) => entry.of.about.includes(one.id)),
  );
  const about = best?.entry.of.about ?? [];
  return (
    named.find((one) => about.includes(one.id) && nameFits(one, question)) ??
    named.find((one) => nameFits(one, question)) ??
    named[0]
  );
}

function nameFits(subject: Subject, question: Question): boolean {
  return question.text.toLowerCase().includes(subject.name.toLowerCase());
}

/** An entry about more subjects than this only lists them. */
const MANY_SUBJECTS = 3;

/** The entries that matter for a subject: its own list, else all that are about it. */
export function entriesOn(record: Record, subject: Subject): Entry[] {
  const listed = entriesById(record, subject.entries);
  const rest = record.entries.filter(
    (entry) => (entry.kind === 'statement' || entry.kind === 'fact') && entry.of.about.includes(subject.id),
  );
  const specific = (entry: Entry) => Number(entry.of.about.length > MANY_SUBJECTS);
  return [...new Set([...listed, ...rest])].sort((a, b) => specific(a) - specific(b)).slice(0, 5);
}
