import { partyOf, type Record } from '../match/record.ts';
import { moved } from '../match/terms.ts';
import type { Question } from '../understand/question.ts';
import { partyIds } from '../understand/skeleton.ts';
import { isPlace } from './leaning.ts';
import { speakerOf } from './pronoun.ts';
import type { Thread } from './thread.ts';

/** The question before, as it was asked, with what its answer rested on in focus. */
export function keep(before: Question, thread: Thread): Question {
  return { ...before, focus: thread.rests?.slice(0, 1) ?? [] };
}

/** The same, asked for the words themselves: of a claim its statement’s, of a person what that person said. */
export function keepAsSpoken(before: Question, thread: Thread): Question {
  const kept = { ...keep(before, thread), verbatim: true };
  if (before.form === 'person') return { ...kept, form: 'what-said', speakers: before.named.slice(0, 1) };
  return { ...kept, form: before.form === 'claim' ? 'fact' : before.form };
}

/** The same, asked for another kind of thing: "when?"; "and then?" asks as before. */
export function keepButAsk(question: Question, before: Question, thread: Thread): Question {
  const { form } = question;
  const asked = before.form === 'claim' ? 'fact' : before.form;
  const kept = {
    ...keep(before, thread),
    form: form === 'topic' || (form === 'fact' && !OPENS_WH.test(question.text)) ? asked : form,
  };
  return HOW_MANY.test(question.text) ? kept : { ...kept, ...inOne(before, question) };
}

/** Asks for something of its own, whatever was asked before: "which of them rang the other". */
const OPENS_WH = /^(?:(?:and|so|but|ok) )*(?:what|which|who|whose|how)\b/i;
/** Asks for a number that may stand in what was told. */
const HOW_MANY = /\bhow many(?: of)? (?:them|those|these|there|are|were|in)\b/i;

/** Two texts as one, the second behind the first. */
function inOne(
  before: Question,
  { text, words, terms }: Question,
): Pick<Question, 'text' | 'words' | 'terms'> {
  const from = before.words.length;
  const start = before.text.length + 1;
  return {
    text: `${before.text} ${text}`,
    words: [
      ...before.words,
      ...words.map((word) => ({ ...word, start: word.start + start, end: word.end + start })),
    ],
    terms: [...before.terms, ...terms.map((term) => moved(term, from))],
  };
}

/** The question with the matter of the one before behind it. */
export function carry(question: Question, thread: Thread): Question {
  const before = thread.question;
  if (!before) return question;
  const mine = new Set(question.terms.flatMap((term) => term.keys.slice(0, 1).map(({ key }) => key)));
  const theirs = [...before.terms, ...before.carried].filter((term) => !mine.has(term.keys[0]?.key ?? ''));
  return {
    ...question,
    form: question.form === 'topic' ? 'fact' : question.form,
    carried: theirs,
    subjects: [...new Set([...question.subjects, ...before.subjects])],
    focus: thread.rests?.slice(0, 2) ?? [],
  };
}

/** A claim that the question before was on whom or what this one names. */
export function claimOn(question: Question, before: Question, thread: Thread): Question {
  return {
    ...question,
    form: 'claim',
    terms: [...before.terms, ...before.carried, ...question.terms.filter(({ kind }) => kind === 'name')],
    named: [...before.named, ...question.named],
    speakers: [],
    focus: thread.rests?.slice(0, 1) ?? [],
  };
}

const ASKS = /\b(?:what|how|view|take|words?|position|opinion|side)\b/i;

/** The same matter, asked of another person; of a place, the same person’s words on it. */
export function swapPerson(question: Question, before: Question, thread: Thread, record: Record): Question {
  const isPerson = (id: string) => partyOf(record, id).kind === 'person';
  const spokenOf = before.form === 'who-said' ? [] : before.named.filter(isPerson);
  const old = new Set(before.speakers.length ? before.speakers : spokenOf);
  const matter = [...before.terms, ...before.carried].filter(
    (term) => !(term.kind === 'name' && partyIds(term).some((id) => old.has(id))),
  );
  const spoke =
    before.speakers.length > 0 || before.form === 'who-said' || speakerOf(thread, record) !== undefined;
  if (question.named.every((id) => isPlace(record, id)) && before.speakers.length) {
    return { ...question, form: 'what-said', speakers: before.speakers, addressees: [] };
  }
  if (!spoke) return carry(question, thread);
  return {
    ...before,
    form:
      before.form === 'claim' && question.form !== 'what-said' && !ASKS.test(question.text)
        ? 'claim'
        : 'what-said',
    text: question.text,
    // Its terms come from two questions.
    words: [],
    terms: [...matter, ...question.terms.filter(({ weak, frame }) => !weak && !frame)],
    named: [...before.named.filter((id) => !old.has(id)), ...question.named],
    speakers: question.named,
    about: record.byId.get(thread.rests?.[0] ?? '')?.of.about ?? [],
    addressees: before.addressees.filter((id) => !question.named.includes(id)),
    stranger: undefined,
    verbatim: question.verbatim,
  };
}
