import { diffArrays } from 'diff';
import type { DiffRun } from '../answer/answer.ts';
import type { Alignment } from './align.ts';
import type { QuoteWord } from './quote-words.ts';

/** A text with its words. */
export interface Worded {
  text: string;
  words: readonly QuoteWord[];
}

/**
 * The record against a claim, word by word: `same` and `missing` are cut from the record, `added` from the claim.
 * Of the record only what the claim is about: words before and after it are not missing, they are just not quoted.
 */
export function compare(record: Worded, claim: Worded, alignment: Alignment): DiffRun[] {
  const held = { text: record.text, words: windowOf(record, claim, alignment) };
  let atRecord = 0;
  let atClaim = 0;
  return diffArrays(keys(held.words), keys(claim.words)).map(({ added, removed, count }) => {
    const op = added ? 'added' : removed ? 'missing' : 'same';
    const text = added ? cut(claim, atClaim, count) : cut(held, atRecord, count);
    if (!added) atRecord += count;
    if (!removed) atClaim += count;
    return { op, text };
  });
}

/** The words of the record that a claim is about: what aligns, and at each end as many words as were replaced there. */
export function windowOf(record: Worded, claim: Worded, alignment: Alignment): readonly QuoteWord[] {
  const from = alignment.recordFrom - alignment.claimFrom;
  const to = alignment.recordTo + claim.words.length - alignment.claimTo;
  return record.words.slice(Math.max(0, from), to);
}

/** The text from one word up to the `count`-th, with what stands between them. */
export function cut({ text, words }: Worded, from: number, count: number): string {
  return text.slice(words[from]?.start ?? 0, words[from + count - 1]?.end ?? 0);
}

function keys(words: readonly QuoteWord[]): string[] {
  return words.map(({ key }) => key);
}
