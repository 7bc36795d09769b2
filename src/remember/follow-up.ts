import { partyOf, type Record } from '../match/record.ts';
import type { Term } from '../match/terms.ts';
import type { Form, Question } from '../understand/question.ts';
import { partyIds } from '../understand/skeleton.ts';
import type { Thread } from './thread.ts';

/**
 * Fills the gaps of a follow-up from the question before: "and Ramirez?" keeps the matter and changes the speaker,
 * "what about the ferry" keeps the speaker and changes the matter, "when?" keeps both, "his" is whoever was spoken of last.
 */
export function followUp(question: Question, thread: Thread, record: Record): Question {
  const before = thread.question;
  if (!before || question.form === 'empty' || question.form === 'small-talk') return question;
  const said = question.words.map((word) => word.text).join(' ');
  const resolved = resolvePronoun(question, thread, record, said);
  const own = resolved.terms.filter((term) => term.kind !== 'name' && !term.weak && !term.frame);
  const names = resolved.terms.filter((term) => term.kind === 'name');
  const leans = LEANS.test(said);

  if (DOUBTS.test(said) && names.length)
    return { ...keep(before, thread), form: 'claim', speakers: resolved.named };
  if (resolved.verbatim && own.length <= 1) {
    return { ...keep(before, thread), verbatim: true, form: before.form === 'claim' ? 'fact' : before.form };
  }
  if (
    !own.length &&
    names.length &&
    (leans || !before.speakers.length || resolved.form === 'topic' || resolved.form === 'what-said')
  ) {
    if (resolved.form === 'person') return resolved;
    return swapPerson(resolved, before, thread, record);
  }
  if (!own.length && !names.length)
    return { ...keep(before, thread), form: sharper(resolved.form, before.form) };
  if (
    ASKS_MATTER.test(said) &&
    !resolved.speakers.length &&
    before.speakers.length &&
    before.form !== 'who-said'
  ) {
    return { ...resolved, form: 'what-said', speakers: before.speakers, addressees: [] };
  }
  if (POINTS.test(said) || own.length + names.length <= 2 || (leans && own.length <= 3))
    return carry(resolved, thread);
  return resolved;
}

/** "and …", "what about …": something is taken over from before. */
const LEANS =
  /^(?:(?:lol|ok|so|oh|hm+) )*(?:and|what about|how about|but|ok and|also|same for|or|then|no|nah|i meant|meant)\b/;
/** "that", "it", "there": the matter of the question before. */
const POINTS = /\b(?:that|this|it|there|those|these|them|they|the same|then)\b/;
const ASKS_MATTER = /^(?:and |ok |so |but )*(?:what about|how about|on|about|and on|and about)\b/;
const DOUBTS = /\b(?:you sure|are you sure|u sure|really|thought|wasnt (?:it|that)|isnt that|no way|sure)\b/;

/** The question before, as it was asked, with what its answer rested on in focus. */
function keep(before: Question, thread: Thread): Question {
  return { ...before, focus: thread.rests?.slice(0, 1) ?? [] };
}

/** "when?" asks for the kind of thing; "and then?" asks as before. */
function sharper(now: Form, before: Form): Form {
  return now === 'topic' || now === 'fact' ? before : now;
}

/** The same matter, asked of another person. */
function swapPerson(question: Question, before: Question, thread: Thread, record: Record): Question {
  const old = new Set([...before.speakers, ...(before.speakers.length ? [] : before.named)]);
  const matter = [...before.terms, ...before.carried].filter(
    (term) => !(term.kind === 'name' && partyIds(term).some((id) => old.has(id))),
  );
  const spoke =
    before.speakers.length > 0 || before.form === 'who-said' || speakerOf(thread, record) !== undefined;
  const isPlace = question.named.every((id) => ['country', 'place'].includes(partyOf(record, id).kind));
  if (isPlace && before.speakers.length) {
    return { ...question, form: 'what-said', speakers: before.speakers, addressees: [] };
  }
  if (!spoke) return carry(question, thread);
  return {
    ...before,
    form: before.form === 'claim' ? 'claim' : 'what-said',
    text: question.text,
    terms: [...matter, ...question.terms],
    named: [...before.named.filter((id) => !old.has(id)), ...question.named],
    speakers: question.named,
    addressees: before.addressees.filter((id) => !question.named.includes(id)),
    stranger: undefined,
    verbatim: question.verbatim,
  };
}

/** The question with the matter of the one before behind it. */
function carry(question: Question, thread: Thread): Question {
  const before = thread.question;
  if (!before) return question;
  const mine = new Set(question.terms.flatMap((term) => term.keys.slice(0, 1).map(({ key }) => key)));
  const theirs = [...before.terms, ...before.carried].filter((term) => !mine.has(term.keys[0]?.key ?? ''));
  return {
    ...question,
    form: question.form === 'topic' ? 'fact' : question.form,
    terms: question.terms,
    carried: theirs,
    subjects: [...new Set([...question.subjects, ...before.subjects])],
    focus: thread.rests?.slice(0, 2) ?? [],
  };
}

const PRONOUN = /\b(?:he|him|his|himself|hes|she|her|hers|shes)\b/;
const PRONOUNS = new Map([
  ['he', /^(?:he|him|his|himself|hes)$/],
  ['she', /^(?:she|her|hers|shes)$/],
]);

/** "what did he say": he is whoever spoke, or was spoken of, last. */
function resolvePronoun(question: Question, thread: Thread, record: Record, said: string): Question {
  if (!PRONOUN.test(said)) return question;
  const at = question.words.findIndex((word) => PRONOUN.test(word.text));
  const word = question.words[at]?.text ?? '';
  const gender = [...PRONOUNS].find(([, pattern]) => pattern.test(word))?.[0];
  const id = candidates(thread, record).find(
    (one) => partyOf(record, one).pronoun === gender && !question.named.includes(one),
  );
  if (id === undefined) return question;
  const term: Term = { kind: 'name', from: at, to: at, keys: [{ key: `@${id}`, strength: 1 }] };
  const role = pronounRole(said, word);
  return {
    ...question,
    form:
      question.form === 'person' ||
      /^(?:and |ok |so )*who(?: is|s| was)? (?:he|she)(?: again| exactly| anyway| even| btw)*$/.test(said)
        ? 'person'
        : formWith(question, role),
    terms: [...question.terms, term],
    named: [...question.named, id],
    speakers: role === 'speaker' && !question.speakers.length ? [id] : question.speakers,
    addressees: role === 'hearer' ? [...question.addressees, id] : question.addressees,
    stranger: undefined,
  };
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

/** Who may be meant, likeliest first: who spoke, who the answer quotes, who was named. */
function candidates(thread: Thread, record: Record): string[] {
  const before = thread.question;
  const speaker = speakerOf(thread, record);
  const named = before?.named ?? [];
  return [
    ...new Set([
      ...(before?.speakers ?? []),
      ...(before?.form === 'person' ? named : []),
      ...(speaker ? [speaker] : []),
      ...named,
    ]),
  ];
}

function speakerOf(thread: Thread, record: Record): string | undefined {
  const entry = record.byId.get(thread.rests?.[0] ?? '');
  return entry?.kind === 'statement' ? entry.of.speaker : undefined;
}
