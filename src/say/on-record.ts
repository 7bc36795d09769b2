import type { Story } from '../story/schema.ts';
import type { OnRecord } from './spans.ts';

const LETTER = /[\p{L}\p{N}]/u;

/** A check of words against every quotation of a story: whole ones, and parts that neither begin nor end inside a word. */
export function quotationsOf(story: Story): OnRecord {
  const whole = new Set(story.statements.flatMap((said) => said.quotes));
  return (words) => whole.has(words) || [...whole].some((quote) => holds(quote, words));
}

function holds(quote: string, words: string): boolean {
  if (!LETTER.test(words)) return false;
  for (let at = quote.indexOf(words); at >= 0; at = quote.indexOf(words, at + 1)) {
    const before = quote[at - 1] ?? '';
    const after = quote[at + words.length] ?? '';
    const startsInside = LETTER.test(before) && LETTER.test(words[0] ?? '');
    const endsInside = LETTER.test(after) && LETTER.test(words.at(-1) ?? '');
    if (!startsInside && !endsInside) return true;
  }
  return false;
}
