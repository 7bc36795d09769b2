import type { Entry } from '../match/entry.ts';
import { partyOf, type Record } from '../match/record.ts';
import type { Form, Question } from '../understand/question.ts';
import { nameTerm, partyIds } from '../understand/skeleton.ts';
import type { Thread } from './thread.ts';

const PRONOUN = /\b(?:he|him|his|hes|she|her|hers|shes)\b/;
const PRONOUNS = new Map([
  ['he', /^(?:he|him|his|hes)$/],
  ['she', /^(?:she|her|hers|shes)$/],
]);

/** "what did he say": he is whoever spoke, or was spoken of, last. */
export function resolvePronoun(question: Question, thread: Thread, record: Record, said: string): Question {
  if (!PRONOUN.test(said)) return question;
  const at = question.words.findIndex((word) => PRONOUN.test(word.text));
  const word = question.words[at]?.text ?? '';
  const gender = [...PRONOUNS].find(([, pattern]) => pattern.test(word))?.[0];
  const role = pronounRole(said, word);
  const own = role === 'speaker' ? namedBefore(question, at, gender, record) : undefined;
  if (own !== undefined) return { ...question, speakers: [own] };
  const id = candidates(thread, record).find(
    (one) => partyOf(record, one).pronoun === gender && !question.named.includes(one),
  );
  if (id === undefined) return question;
  return {
    ...question,
    form:
      question.form === 'person' ||
      /^(?:and |ok |so )*who(?: is|s| was)? (?:he|she)(?: again| exactly| anyway| even| btw)*$/.test(said)
        ? 'person'
        : formWith(question, role),
    terms: [...question.terms, nameTerm(id, at, at)],
    named: [...question.named, id],
    speakers: role === 'speaker' && !question.speakers.length ? [id] : question.speakers,
    addressees: role === 'hearer' ? [...question.addressees, id] : question.addressees,
    stranger: undefined,
  };
}

/** "And Lee, what was his line": he is Lee. */
function namedBefore(
  question: Question,
  at: number,
  gender: string | undefined,
  record: Record,
): string | undefined {
  return question.terms
    .filter(({ kind, from }) => kind === 'name' && from < at)
    .flatMap(partyIds)
    .find((id) => partyOf(record, id).pronoun === gender);
}

function formWith(question: Question, role: 'speaker' | 'hearer' | 'other'): Form {
  const open = question.form === 'fact' || question.form === 'topic' || question.form === 'what-said';
  return role === 'speaker' && open ? 'what-said' : question.form;
}

function pronounRole(said: string, word: string): 'speaker' | 'hearer' | 'other' {
  if (/^(?:he|she)$/.test(word)) {
    return /\b(?:he|she) (?:\w+ ){0,2}(?:say|said|says|saying|tell|told|think|claim|call|called|mean|warn|respond|react|reply|comment|put it|make|made|describe|promise|feel|want|expect)/.test(
      said,
    )
      ? 'speaker'
      : 'other';
  }
  if (/^(?:his|her|hers)$/.test(word)) {
    return /\b(?:his|her) (?:\w+ )?(?:words?|quote|take|view|opinion|reaction|response|answer|comment|position|line|stance|message|claim|remark)/.test(
      said,
    )
      ? 'speaker'
      : 'other';
  }
  return /\b(?:told|tell|to|warn|warned|asked|with) (?:him|her)\b/.test(said) ? 'hearer' : 'other';
}

/** Who may be meant, likeliest first: who spoke, who the answer quotes, who was named, to whom it was said. */
function candidates(thread: Thread, record: Record): string[] {
  const before = thread.question;
  const speaker = speakerOf(thread, record);
  const named = before?.named ?? [];
  const told = record.byId.get(thread.rests?.[0] ?? '');
  return [
    ...new Set([
      ...(before?.speakers ?? []),
      ...(before?.form === 'person' ? named : []),
      ...(before?.form === 'who' ? answeredWith(told, named) : []),
      ...(speaker ? [speaker] : []),
      ...named,
      ...(told?.kind === 'statement' ? told.of.to : []),
    ]),
  ];
}

/** "Who did Ann see?", answered with Bob: "his job?" is Bob's. */
function answeredWith(told: Entry | undefined, asked: readonly string[]): string[] {
  const parties = told?.kind === 'fact' ? told.of.parties : [];
  return parties.filter((id) => !asked.includes(id));
}

export function speakerOf(thread: Thread, record: Record): string | undefined {
  const entry = record.byId.get(thread.rests?.[0] ?? '');
  return entry?.kind === 'statement' ? entry.of.speaker : undefined;
}
