import { moved } from '../match/terms.ts';
import type { Question } from '../understand/question.ts';

/** Opens what was meant instead of what was asked. */
const CORRECTS =
  /^(?:(?:no|nah|nope|oh|ah|sorry|wait|oops|my bad|not that|i|we|meant?|the other way (?:round|around)|other way (?:round|around)|wrong (?:one|guy|person)) )+(?=\w)/;
const MEANT = /\b(?:sorry|oops|meant?|my bad|other way|wrong)\b/;

/** "No sorry, I meant Ann" asks for Ann: nobody's apology is meant. */
export function withoutCorrection(question: Question): Question {
  const said = question.words.map((word) => word.text).join(' ');
  const opening = CORRECTS.exec(said)?.[0] ?? '';
  if (!MEANT.test(opening)) return question;
  const from = opening.trim().split(' ').length;
  const first = question.words[from];
  if (!first) return question;
  return {
    ...question,
    text: question.text.slice(first.start),
    words: question.words
      .slice(from)
      .map((word) => ({ ...word, start: word.start - first.start, end: word.end - first.start })),
    terms: question.terms.filter((term) => term.from >= from).map((term) => moved(term, -from)),
  };
}
