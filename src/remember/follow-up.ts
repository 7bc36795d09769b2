import type { Record } from '../match/record.ts';
import type { Form, Question } from '../understand/question.ts';
import { withoutCorrection } from './corrections.ts';
import { resolveCounterpart } from './counterpart.ts';
import * as lean from './leaning.ts';
import { isOneMore } from './one-more.ts';
import { asksOtherwise } from './otherwise.ts';
import { resolvePronoun } from './pronoun.ts';
import { asksForReply } from './replies.ts';
import { carry, claimOn, keep, keepAsSpoken, keepButAsk, swapPerson } from './take-over.ts';
import type { Thread } from './thread.ts';

/** What a row of the table may look at. */
interface Look {
  /** As it was typed, and with "he" and "his boss" told. */
  question: Question;
  resolved: Question;
  before: Question;
  thread: Thread;
  record: Record;
  /** Its words in a row. */
  said: string;
  /** How many words of the matter, and how many names, are its own. */
  own: number;
  names: number;
  /** All names in it were pronouns. */
  byPronoun: boolean;
  leans: boolean;
}

/** "When did he say it?" keeps what was said, and who. */
const ASKS_DETAIL: ReadonlySet<Form> = new Set(['when', 'where', 'why', 'how-many', 'to-whom']);

/** Each sort of follow-up and how it is read; the first row that holds counts. The example stands before each. */
const SORTS: [holds: (look: Look) => boolean, read: (look: Look) => Question][] = [
  // "How did Ann come back at that"
  [
    ({ question, said, record }) => asksForReply(question, said, record),
    ({ question, thread }) => ({
      ...question,
      replyTo: thread.rests?.slice(0, 2) ?? [],
      speakers: question.named,
    }),
  ],
  // "Who says otherwise?"
  [
    ({ question, said }) => asksOtherwise(question, said),
    ({ before, thread }) => ({ ...keep(before, thread), form: 'conflict' }),
  ],
  // "Not a bridge?"
  [({ said }) => lean.NOT_THAT.test(said), ({ before, thread }) => keep(before, thread)],
  // "That was about the town, right?"
  [
    ({ own, names, said }) => !own && names > 0 && lean.IS_ABOUT.test(said),
    ({ resolved, before, thread }) => claimOn(resolved, before, thread),
  ],
  // "And if they do?"
  [
    ({ said }) => lean.IF.test(said),
    ({ resolved, thread }) => ({ ...carry(resolved, thread), form: 'fact' }),
  ],
  // "You sure? I thought that was Ann"
  [
    ({ said, own, names }) => names > 0 && (lean.DOUBTS.test(said) || (lean.IS_THAT.test(said) && !own)),
    ({ resolved, before, thread }) => ({ ...keep(before, thread), form: 'claim', speakers: resolved.named }),
  ],
  // "Her exact words?", of another than the last answer told
  [
    ({ question, resolved, own, before, thread, record, said }) =>
      asksOnlyWords(resolved, own, said) && lean.asksAnother(question, before, thread, record, said),
    (look) => askedOfAnother(look),
  ],
  // "Exact words?"
  [
    ({ resolved, own, said }) => asksOnlyWords(resolved, own, said),
    ({ before, thread }) => keepAsSpoken(before, thread),
  ],
  // "What did Ann say on the harbour"
  [
    ({ resolved, leans, said }) =>
      (!leans || (lean.WHOLE_QUESTION.test(said) && !lean.POINTS.test(said))) &&
      lean.standsAlone(resolved, said),
    ({ resolved }) => resolved,
  ],
  // "The bridge too?"
  [
    ({ resolved, own, before, said }) => isOneMore(resolved, own, before, said),
    ({ resolved, thread }) => ({ ...carry(resolved, thread), form: 'claim' }),
  ],
  // "Does Ann say the same?"
  [
    ({ question, own, record, said }) =>
      !own && question.named.some((id) => !lean.isPlace(record, id)) && lean.SAME.test(said),
    (look) => askedOfAnother(look),
  ],
  // "Who did he tell?"
  [
    ({ resolved, own }) => !own && resolved.form === 'to-whom',
    ({ before, thread }) => ({ ...keep(before, thread), form: 'to-whom' }),
  ],
  // "When did Ann?"
  [
    ({ resolved, own, names, byPronoun }) =>
      !own && names > 0 && !byPronoun && ASKS_DETAIL.has(resolved.form),
    ({ resolved, thread }) => carry(resolved, thread),
  ],
  // "And Ann?"
  [
    (look) => asksOfAnother(look),
    ({ resolved, before, thread, record }) =>
      resolved.form === 'person' ? resolved : swapPerson(resolved, before, thread, record),
  ],
  // "When?", "when did he say it?"
  [
    ({ resolved, own, names, byPronoun }) =>
      !own && (!names || (byPronoun && ASKS_DETAIL.has(resolved.form))),
    ({ resolved, before, thread }) => keepButAsk(resolved, before, thread),
  ],
  // "What about the fares?"
  [
    ({ resolved, before, said }) =>
      lean.ASKS_MATTER.test(said) &&
      !resolved.speakers.length &&
      before.speakers.length > 0 &&
      before.form !== 'who-said',
    ({ resolved, before }) => ({
      ...resolved,
      form: 'what-said',
      speakers: before.speakers,
      addressees: [],
    }),
  ],
  // "Which of them sank?"
  [
    ({ said, own, names, leans }) => lean.POINTS.test(said) || own + names <= 2 || (leans && own <= 3),
    ({ resolved, thread }) => carry(resolved, thread),
  ],
];

/**
 * Fills the gaps of a follow-up from the question before: "and Ramirez?" keeps the matter and changes the speaker,
 * "what about the ferry" keeps the speaker and changes the matter, "when?" keeps both, "his" is whoever was spoken of last.
 */
export function followUp(asked: Question, thread: Thread, record: Record): Question {
  const before = thread.question;
  if (!before || asked.form === 'empty' || asked.form === 'small-talk') return asked;
  const look = lookAt(withoutCorrection(asked), before, thread, record);
  const sort = SORTS.find(([holds]) => holds(look));
  return sort ? sort[1](look) : look.resolved;
}

function lookAt(question: Question, before: Question, thread: Thread, record: Record): Look {
  const said = question.words.map((word) => word.text).join(' ');
  const whole = resolveCounterpart(question, thread, record, said);
  const resolved = whole === question ? resolvePronoun(question, thread, record, said) : whole;
  const names = resolved.terms.filter((term) => term.kind === 'name').length;
  return {
    question,
    resolved,
    before,
    thread,
    record,
    said,
    own: resolved.terms.filter(lean.isMatter).length,
    names,
    byPronoun: !whole.named.length && names > 0,
    leans: lean.LEANS.test(said),
  };
}

function asksOnlyWords(resolved: Question, own: number, said: string): boolean {
  return resolved.verbatim && own <= 1 && !lean.standsAlone(resolved, said);
}

/** The same matter, in another's words. */
function askedOfAnother({ resolved, before, thread, record }: Look): Question {
  return { ...swapPerson(resolved, before, thread, record), form: 'what-said' };
}

/** Names somebody, and says nothing else of the matter. */
function asksOfAnother({ resolved, before, own, names, byPronoun, leans, said }: Look): boolean {
  if (own || !names || lean.WHICH.test(said) || (byPronoun && ASKS_DETAIL.has(resolved.form))) return false;
  return leans || !before.speakers.length || resolved.form === 'topic' || resolved.form === 'what-said';
}
