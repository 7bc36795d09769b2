import type { Span } from './reply.ts';

/** Tells whether words stand on record as someone's, word for word. */
export type OnRecord = (words: string) => boolean;

const MARKED = /“([^“”]+)”|"([^"]+)"/g;

/** Text with marks in it as spans: what is on record is quoted, any other marks are taken off. */
export function spansOf(text: string, onRecord: OnRecord): Span[] {
  const spans: Span[] = [];
  let plain = '';
  let from = 0;
  for (const match of text.matchAll(MARKED)) {
    const words = match[1] ?? match[2] ?? '';
    plain += text.slice(from, match.index);
    from = match.index + match[0].length;
    if (!onRecord(words)) {
      plain += words;
      continue;
    }
    if (plain) spans.push({ text: plain });
    plain = '';
    spans.push({ text: words, quoted: true });
  }
  plain += text.slice(from);
  if (plain) spans.push({ text: plain });
  return spans.map((span) => (span.quoted ? span : { text: withoutMarks(span.text) }));
}

/** The words as they stand, with marks around what is quoted. */
export function spansText(spans: readonly Span[]): string {
  return spans.map((span) => (span.quoted ? `“${span.text}”` : span.text)).join('');
}

/** A lone mark would open a quotation that nothing closes. */
function withoutMarks(text: string): string {
  return text.replace(/[“”"]/g, '');
}
