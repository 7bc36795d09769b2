import type { Record } from '../match/record.ts';
import type { Statement } from '../story/schema.ts';
import { articleParagraph } from '../story/shingles.ts';
import { wordsOf } from '../text/words.ts';
import { type QuoteWord, quoteWords } from './quote-words.ts';

/** Exact words that stand between one pair of quotation marks in the article. */
export interface Stretch {
  text: string;
  words: readonly QuoteWord[];
  /** The words' keys with blanks around each, to search runs in. */
  keys: string;
  speaker: string;
  paragraph: number;
  /** The statements it holds, each with the offset where its words begin. */
  statements: readonly { start: number; said: Statement; quote: string }[];
}

/** All quoted stretches of a story. Statements that follow each other without a word between are one stretch. */
export function stretchesOf(record: Record): Stretch[] {
  const found: Stretch[] = [];
  for (const said of record.story.statements) {
    for (const quote of said.quotes) {
      const before = found.at(-1);
      if (before && follows(record, before, said, quote)) {
        const start = before.text.length + 1;
        found[found.length - 1] = stretch(`${before.text} ${quote}`, said, [
          ...before.statements,
          { start, said, quote },
        ]);
      } else found.push(stretch(quote, said, [{ start: 0, said, quote }]));
    }
  }
  return found;
}

function stretch(text: string, said: Statement, statements: Stretch['statements']): Stretch {
  const words = quoteWords(text);
  return {
    text,
    words,
    keys: keysOf(words),
    speaker: said.speaker,
    paragraph: said.paragraph,
    statements,
  };
}

export function keysOf(words: readonly QuoteWord[]): string {
  return ` ${words.map(({ key }) => key).join(' ')} `;
}

/** Whether the article goes on from one stretch to the next with nothing between: the seam stands in it word for word. */
function follows(record: Record, before: Stretch, said: Statement, quote: string): boolean {
  if (before.speaker !== said.speaker || before.paragraph !== said.paragraph) return false;
  const texts = (text: string) => wordsOf(text).map((word) => word.text);
  const seam = [...texts(before.text).slice(-2), ...texts(quote).slice(0, 2)];
  const printed = articleParagraph(record.story, seam);
  return printed?.share === 1 && printed.paragraph === said.paragraph;
}
