import type { Question } from '../understand/question.ts';

const ASKS_WHICH = /\b(?:who|which|what)\b/;
const TOO = /\b(?:too|as well|also)(?: (?:right|yeah|obv|obviously|then|i guess|i take it|surely))?$/;
/** Longer ones say by themselves what they claim. Range 4 to 7. */
const LONGEST = 6;

/** "The bridge too?", after "which were closed": one more of those that were asked for. `own`: how many words are its own. */
export function isOneMore({ named, words }: Question, own: number, before: Question, said: string): boolean {
  if (!TOO.test(said) || words.length > LONGEST || own > 2 || own + named.length === 0) return false;
  return (
    before.form !== 'who-said' &&
    before.form !== 'claim' &&
    ASKS_WHICH.test(before.text) &&
    (own > 0 || !before.speakers.length)
  );
}
