import type { Record } from '../../match/record.ts';
import type { Question } from '../../understand/question.ts';
import { tuning } from '../tuning.ts';

/** Entries whose exact words are what the question seems to quote, by entry index. */
export function rememberedWords(record: Record, question: Question): Map<number, number> {
  const quotes = question.quoted.length
    ? question.quoted
    : ASKS_BY_WORDS.has(question.form)
      ? [bare(question.text)]
      : [];
  const found = new Map<number, number>();
  for (const quote of quotes.filter(isTelling)) {
    for (const [entry, score] of record.quotations.recall(quote)) {
      if (score >= tuning.remembers) found.set(entry, Math.max(score, found.get(entry) ?? 0));
    }
  }
  return found;
}

/** "I" between quotation marks is nobody's quotation. */
function isTelling(quote: string): boolean {
  return quote.length >= 4;
}

const ASKS_BY_WORDS: ReadonlySet<string> = new Set(['who-said', 'claim', 'person']);

/** "is it true that Ann said there was no deal" → "there was no deal" */
const SAID = /\b(?:said|says|say|claims|claimed|told \p{L}+)(?: that)? (?<words>\S+ \S+ \S+.*)$/iu;

/** "who said there was no deal" → "there was no deal" */
function bare(text: string): string {
  const said = SAID.exec(text)?.groups?.words;
  return (said ?? text)
    .replace(
      /^\W*(?:(?:so|and|ok|hey|um|wait|but) )*(?:who(?:'s|s| is| was)?(?: the)?(?: \w+){0,2}? (?:said|says|say|saying|told|quoted|going|goes|went|called|claimed)|whose (?:quote|line|words?) (?:is|was|are)|(?:did|does|has) (?:\w+ ){1,3}(?:say|said|claim|tell \w+))\b(?: that)?/i,
      '',
    )
    .replace(
      /[-,–—:?!. ]*(?:who said (?:that|this|it)|said who|who was (?:it|that)|whose (?:quote|line|words?) (?:is|was|are) (?:this|that|it)|who(?:'s|s| is) that)\W*$/i,
      '',
    );
}
