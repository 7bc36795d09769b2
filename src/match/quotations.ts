import { FindIndex } from '../find/find-index.ts';
import { fold } from '../text/fold.ts';
import type { Entry } from './entry.ts';

/** Exact words on record, each stretch between quotation marks by itself. */
export interface Quotations {
  /** How well each entry's exact words fit half-remembered ones, by entry index; 0 to 1, only those that fit at all. */
  recall(words: string): Map<number, number>;
}

const MOST_HITS = 5;

/** From this many characters, in two words or more, a stretch of a quotation is that quotation. Range 8 to 12. */
const SHORTEST_CUT = 10;

/** Indexed at the first quotation: most questions hold none. */
export function indexQuotations(entries: readonly Entry[]): Quotations {
  let made: Quotations | undefined;
  return {
    recall(words) {
      made ??= makeIndex(entries);
      return made.recall(words);
    },
  };
}

function makeIndex(entries: readonly Entry[]): Quotations {
  const index = new FindIndex();
  const owner: number[] = [];
  const printed: string[] = [];
  for (const entry of entries) {
    if (entry.kind !== 'statement') continue;
    for (const text of entry.of.quotes) {
      index.add({ id: owner.length, text });
      owner.push(entry.index);
      printed.push(plain(text));
    }
  }
  return {
    recall(words) {
      const found = new Map<number, number>();
      for (const { id, score } of index.quotation(words, { k: MOST_HITS })) {
        const entry = owner[id];
        if (entry !== undefined) found.set(entry, Math.max(score, found.get(entry) ?? 0));
      }
      for (const entry of cutFrom(words)) found.set(entry, 1);
      return found;
    },
  };

  /** Entries whose quotation has these very words, cut off in the middle of one or not: "ot one mile of it is sa". */
  function cutFrom(words: string): number[] {
    const cut = plain(words);
    if (cut.length < SHORTEST_CUT || !cut.includes(' ')) return [];
    return owner.filter((_, at) => printed[at]?.includes(cut));
  }
}

/** "“Not one mile, sir”" → "not one mile sir" */
const plain = (text: string) =>
  fold(text)
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
