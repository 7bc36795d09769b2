import type { Word } from '../text/words.ts';

/** Words between quotation marks in a question; `start` and `end` take in the marks. */
export interface QuoteIn {
  inner: string;
  start: number;
  end: number;
}

// Double marks of any style, or single ones that do not stand inside a word: 'I don't know' is one quotation.
const MARKED =
  /["“”„«]([^"“”„«»]{1,600})["“”»]|(?<![\p{L}\p{N}])['‘]([^'‘’]*(?:['’]\p{L}[^'‘’]*)*)['’](?![\p{L}\p{N}])/gu;

/** Quotations in a question; between single marks only where they hold several words or stand for a nickname. */
export function quotesIn(text: string): QuoteIn[] {
  const found: QuoteIn[] = [];
  for (const match of text.matchAll(MARKED)) {
    const inner = (match[1] ?? match[2] ?? '').trim();
    // A single letter is no quotation, though its marks belong together.
    if (inner.length > 1 && /[\p{L}\p{N}]/u.test(inner))
      found.push({ inner, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** From the first of some words of a text to the last, with the marks of the quotations that they are in. */
export function stretchOf(text: string, words: readonly Word[], quotes: readonly QuoteIn[]): string {
  const from = words[0]?.start ?? 0;
  const to = words.at(-1)?.end ?? text.length;
  const around = quotes.filter(({ start, end }) => start < to && end > from);
  return text.slice(
    Math.min(from, ...around.map(({ start }) => start)),
    Math.max(to, ...around.map(({ end }) => end)),
  );
}
