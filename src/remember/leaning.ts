import { partyOf, type Record } from '../match/record.ts';
import type { Term } from '../match/terms.ts';
import type { Question } from '../understand/question.ts';
import { speakerOf } from './pronoun.ts';
import type { Thread } from './thread.ts';

/** "and …", "what about …": something is taken over from before. */
export const LEANS =
  /^(?:(?:lol|ok|so|oh|hm+|no|nah|sorry|wait|oops) )*(?:and|what about|how about|but|ok and|also|same for|or|then|no|nah|i meant|meant)\b/;
/** "that", "it", "there": the matter of the question before. */
export const POINTS = /\b(?:that|this|it|there|those|these|them|em|they|theyre|the same|then)\b/;
/** "And what does Ann think of him" leans in tone only. */
export const WHOLE_QUESTION = /\b(?:what|how) (?:did|does|do|has|is|was)\b/;
/** "Which sailors?" asks for more of them, not what they said. */
export const WHICH = /^(?:and |so |ok |but )*(?:which|what kind of|what sort of|how many)\b/;
/** "Not a bridge?" */
export const NOT_THAT = /^(?:so |and |but )?not (?:\w+ ){0,2}\w+$/;
export const ASKS_MATTER = /^(?:and |ok |so |but )*(?:what about|how about|on|about|and on|and about)\b/;
/** "Does Ann say the same?" asks what she says. */
export const SAME =
  /\b(?:the same|same way|same thing|likewise|agrees?|agreed|of one mind|eye to eye|too|as well)\b/;
/** "And if they do?" */
export const IF = /^(?:(?:and|so|but|ok) )*(?:what )?if (?:\w+ ){1,6}\w+$/;
/** "That was about Lee, right?" */
export const IS_ABOUT =
  /^(?:(?:so|and|but|ok) )*(?:(?:is|was) (?:that|it|this)|(?:that|it|this)(?: is| was|s)?) (?:all |just |only )?(?:about|on|over|regarding) /;
/** "So is that Lee talking?" */
export const IS_THAT = /^(?:(?:so|and|but|ok) )*(?:is|was) (?:it|that|this)\b/;
export const DOUBTS =
  /\b(?:you sure|are you sure|u sure|really|thought|sworn?|swear|i bet|convinced|certain|wasnt (?:it|that)|isnt that|no way|sure|it was (?:the )?(?:\w+ ){1,2}(?:who|that) (?:said|told|called|claimed))\b/;

/** "His exact words on the ferry" are on another matter. */
const ON = /\b(?:on|about|of|regarding|to) (?!(?:that|this|it|them|those|these|him|her)\b)/;

/** Whether a word is of the matter itself; "how many" of them is not. */
export function isMatter({ kind, weak, frame, keys: [own] }: Term): boolean {
  return kind !== 'name' && !weak && !frame && own?.key !== 'how mani';
}

export function isPlace(record: Record, id: string): boolean {
  return ['country', 'place'].includes(partyOf(record, id).kind);
}

/** Says by itself who and what: "what did Ann say on the harbour", "where do accounts differ". */
export function standsAlone({ form, speakers, named, terms }: Question, said: string): boolean {
  if (form === 'conflict' || form === 'timeline')
    return terms.some((term) => !term.frame && !term.weak) || form === 'timeline';
  if (form !== 'what-said' || !speakers.length) return false;
  return named.some((id) => !speakers.includes(id)) || (ON.test(said) && terms.some(isMatter));
}

/** "Lee's exact words?", where the last answer told somebody else's. */
export function asksAnother(
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
