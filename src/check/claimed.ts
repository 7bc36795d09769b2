import type { Record } from '../match/record.ts';
import { type Ascribed, ascribedTo } from './ascribed.ts';
import { markedSpans, type Span } from './marked.ts';
import { tuning } from './tuning.ts';
import { resembling } from './unmarked.ts';

/** Words that a text presents as somebody's. */
export interface Claim {
  /** As the text has them. */
  text: string;
  /** Whom the text names; undefined where it names nobody. */
  by: Ascribed | undefined;
}

/** Mention syntax of chat platforms is blanked, so that "<@U1>" is nobody's name; offsets stay. */
const MENTION = /<[@#!][^>\s]*>/g;

/** The quotations of a pasted text; without quotation marks, the spans that resemble one. */
export function claimsIn(record: Record, pasted: string): Claim[] {
  const text = pasted.replace(MENTION, (mention) => ' '.repeat(mention.length));
  const marked = markedSpans(text);
  const spans = (marked.length ? marked : resembling(record, text)).slice(0, tuning.mostClaims);
  const claims: Claim[] = [];
  spans.forEach((span, at) => {
    const before = { start: spans[at - 1]?.end ?? 0, end: span.start };
    const after = { start: span.end, end: spans[at + 1]?.start ?? text.length };
    const named = ascribedTo(text, before, after, record.lexicon);
    const by = named ?? (goesOn(text, before) ? claims.at(-1)?.by : undefined);
    claims.push({ text: pasted.slice(span.start, span.end).trim(), by });
  });
  return claims;
}

/** `"…," Ann said. "…"`: no other line begins between two quotations. */
function goesOn(text: string, between: Span): boolean {
  return !text.slice(between.start, between.end).includes('\n');
}
