import { partyOf, type Record } from '../match/record.ts';
import type { Term } from '../match/terms.ts';
import type { Form, Question } from '../understand/question.ts';
import { partyIds } from '../understand/skeleton.ts';
import { resolveCounterpart } from './counterpart.ts';
import { asksOtherwise } from './otherwise.ts';
import { resolvePronoun, speakerOf } from './pronoun.ts';
import { asksForReply } from './replies.ts';
import type { Thread } from './thread.ts';

/**
 * Fills the gaps of a follow-up from the question before: "and Ramirez?" keeps the matter and changes the speaker,
 * "what about the ferry" keeps the speaker and changes the matter, "when?" keeps both, "his" is whoever was spoken of last.
 */
export function followUp(question: Question, thread: Thread, record: Record): Question {
  const before = thread.question;
  if (!before || question.form === 'empty' || question.form === 'small-talk') return question;
  const said = question.words.map((word) => word.text).join(' ');
  if (asksForReply(question, said, record))
    return { ...question, replyTo: thread.rests?.slice(0, 2) ?? [], speakers: question.named };
  if (asksOtherwise(question, said)) return { ...keep(before, thread), form: 'conflict' };
  if (NOT_THAT.test(said)) return keep(before, thread);
  const whole = resolveCounterpart(question, thread, record, said);
  const resolved = whole === question ? resolvePronoun(question, thread, record, said) : whole;
  const own = resolved.terms.filter(isMatter);
  const names = resolved.terms.filter((term) => term.kind === 'name');
  const leans = LEANS.test(said);

  if (!own.length && names.length && IS_ABOUT.test(said))
    return { ...carry(resolved, thread), form: 'claim', speakers: [] };
  if ((DOUBTS.test(said) || (IS_THAT.test(said) && !own.length)) && names.length)
    return { ...keep(before, thread), form: 'claim', speakers: resolved.named };
  if (resolved.verbatim && own.length <= 1 && !standsAlone(resolved, said)) {
    if (asksAnother(question, before, thread, record, said))
      return { ...swapPerson(resolved, before, thread, record), form: 'what-said' };
    return { ...keep(before, thread), verbatim: true, ...asSpoken(before) };
  }
  if ((!leans || (WHOLE_QUESTION.test(said) && !POINTS.test(said))) && standsAlone(resolved, said))
    return resolved;
  const byPronoun = !whole.named.length && names.length > 0;
  if (!own.length && question.named.length && before.form === 'who' && TOO.test(said))
    return { ...carry(resolved, thread), form: 'claim' };
  if (!own.length && question.named.some((id) => !isPlace(record, id)) && SAME.test(said))
    return { ...swapPerson(resolved, before, thread, record), form: 'what-said' };
  if (!own.length && resolved.form === 'to-whom') return { ...keep(before, thread), form: 'to-whom' };
  if (!own.length && names.length && !byPronoun && ASKS_DETAIL.has(resolved.form))
    return carry(resolved, thread);
  if (
    !own.length &&
    names.length &&
    !WHICH.test(said) &&
    !(byPronoun && ASKS_DETAIL.has(resolved.form)) &&
    (leans || !before.speakers.length || resolved.form === 'topic' || resolved.form === 'what-said')
  ) {
    if (resolved.form === 'person') return resolved;
    return swapPerson(resolved, before, thread, record);
  }
  if (!own.length && (!names.length || (byPronoun && ASKS_DETAIL.has(resolved.form))))
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

/** "His exact words on the ferry" are on another matter. */
const ON = /\b(?:on|about|of|regarding|to) (?!(?:that|this|it|them|those|these|him|her)\b)/;

/** "Lee's exact words?", where the last answer told somebody else's. */
function asksAnother(
  { named, speakers }: Question,
  before: Question,
  thread: Thread,
  record: Record,
  said: string,
): boolean {
  const told = [...before.speakers, speakerOf(thread, record)];
  const asked = speakers.length || ON.test(said) ? speakers : named;
  return asked.length > 0 && !asked.some((id) => told.includes(id));
}

/** "Which sailors?" asks for more of them, not what they said. */
const WHICH = /^(?:and |so |ok |but )*(?:which|what kind of|what sort of|how many)\b/;

/** "And what does Ann think of him" leans in tone only. */
const WHOLE_QUESTION = /\b(?:what|how) (?:did|does|do|has|is|was)\b/;

/** Says by itself who and what: "what did Ann say on the harbour", "where do accounts differ". */
function standsAlone({ form, speakers, named, terms }: Question, said: string): boolean {
  if (form === 'conflict' || form === 'timeline')
    return terms.some((term) => !term.frame && !term.weak) || form === 'timeline';
  if (form !== 'what-said' || !speakers.length) return false;
  return named.some((id) => !speakers.includes(id)) || (ON.test(said) && terms.some(isMatter));
}

function isMatter({ kind, weak, frame }: Term): boolean {
  return kind !== 'name' && !weak && !frame;
}

/** "and …", "what about …": something is taken over from before. */
const LEANS =
  /^(?:(?:lol|ok|so|oh|hm+|no|nah|sorry|wait|oops) )*(?:and|what about|how about|but|ok and|also|same for|or|then|no|nah|i meant|meant)\b/;
/** "that", "it", "there": the matter of the question before. */
const POINTS = /\b(?:that|this|it|there|those|these|them|em|they|theyre|the same|then)\b/;
/** "Not a bridge?" */
const NOT_THAT = /^(?:so |and |but )?not (?:\w+ ){0,2}\w+$/;
const ASKS_MATTER = /^(?:and |ok |so |but )*(?:what about|how about|on|about|and on|and about)\b/;
/** "Does Ann say the same?" asks what she says. */
const SAME =
  /\b(?:the same|same way|same thing|likewise|agrees?|agreed|of one mind|eye to eye|too|as well)\b/;
/** "When did he say it?" keeps what was said, and who. */
const ASKS_DETAIL: ReadonlySet<Form> = new Set(['when', 'where', 'why', 'how-many', 'to-whom']);
/** "So is that Lee talking?" */
const IS_THAT = /^(?:(?:so|and|but|ok) )*(?:is|was) (?:it|that|this)\b/;
/** "That was about Lee, right?" */
const IS_ABOUT =
  /^(?:(?:so|and|but|ok) )*(?:(?:is|was) (?:that|it|this)|(?:that|it|this)(?: is| was|s)?) (?:all |just |only )?(?:about|on|over|regarding) /;
/** "Lee too": one more of those asked for. */
const TOO = /\b(?:too|as well|also)\b/;
const DOUBTS =
  /\b(?:you sure|are you sure|u sure|really|thought|sworn?|swear|i bet|convinced|certain|wasnt (?:it|that)|isnt that|no way|sure|it was (?:the )?(?:\w+ ){1,2}(?:who|that) (?:said|told|called|claimed))\b/;

/** "Exact words?" of a claim asks for the words themselves, of a person for what that person said. */
function asSpoken(before: Question): Pick<Question, 'form' | 'speakers'> {
  if (before.form === 'person') return { form: 'what-said', speakers: before.named.slice(0, 1) };
  return { form: before.form === 'claim' ? 'fact' : before.form, speakers: before.speakers };
}

/** The question before, as it was asked, with what its answer rested on in focus. */
function keep(before: Question, thread: Thread): Question {
  return { ...before, focus: thread.rests?.slice(0, 1) ?? [] };
}

/** "when?" asks for the kind of thing; "and then?" asks as before. */
function sharper(now: Form, before: Form): Form {
  return now === 'topic' || now === 'fact' ? before : now;
}

const ASKS = /\b(?:what|how|view|take|words?|position|opinion|side)\b/i;

function isPlace(record: Record, id: string): boolean {
  return ['country', 'place'].includes(partyOf(record, id).kind);
}

/** The same matter, asked of another person. */
function swapPerson(question: Question, before: Question, thread: Thread, record: Record): Question {
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
