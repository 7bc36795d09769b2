import type { Term } from '../match/terms.ts';
import type { Word } from '../text/words.ts';

/** What sort of answer is wanted. */
export type Form =
  | 'who-said'
  | 'what-said'
  | 'to-whom'
  | 'claim'
  | 'when'
  | 'where'
  | 'how-many'
  | 'why'
  | 'who'
  | 'fact'
  | 'topic'
  | 'person'
  | 'conflict'
  | 'timeline'
  | 'small-talk'
  | 'empty';

/** A question, read. Party ids are of the story's people. */
export interface Question {
  /** Cleaned text of the one question found. */
  text: string;
  words: readonly Word[];
  form: Form;
  /** Everything to search by, names included. */
  terms: readonly Term[];
  /** In a follow-up, terms of the question before: they weigh less. */
  carried: readonly Term[];
  /** Whose words are asked for. */
  speakers: readonly string[];
  /** To whom they were said. */
  addressees: readonly string[];
  /** A speaker was asked for whom the record does not know: "what did merkel say". */
  stranger: string | undefined;
  /** All parties named. */
  named: readonly string[];
  subjects: readonly string[];
  occasions: readonly string[];
  /** Words between quotation marks in the question. */
  quoted: readonly string[];
  /** In a follow-up on another person, the subjects that the last answer was about. */
  about: readonly string[];
  /** In a follow-up, ids of the entries that the last answer rested on. */
  focus: readonly string[];
  /** A reply is asked for to one of these entries, by their ids. */
  replyTo: readonly string[];
  /** The exact words are wanted: "in his own words". */
  verbatim: boolean;
  /** Names are wanted: "which of them", "names please". */
  asksNames: boolean;
}
