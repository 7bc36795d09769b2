import type { Entry } from '../../match/entry.ts';
import type { Record } from '../../match/record.ts';
import { wordsOf } from '../../text/words.ts';
import type { Question } from '../../understand/question.ts';

/** Words that may stand before the name that a sentence tells of: "At home Ramirez", "Afterwards, Lee". */
const OPENING = 6;

/** A sentence of the article tells of those with whom it opens; a fact written by hand of all that it names. */
export function tellsOf(record: Record, { speakers }: Question, entry: Entry): boolean {
  if (!record.index.isBare[entry.index]) return true;
  if (entry.kind !== 'fact') return false;
  const told = entry.of.text;
  const opening = wordsOf(told).slice(0, OPENING);
  return record.lexicon.names
    .find(opening.map(({ text }) => text))
    .some(
      ({ ids, to }) =>
        ids.some((id) => speakers.includes(id)) && !/^['’]s?\b/.test(told.slice((opening[to]?.end ?? 0) - 2)),
    );
}
