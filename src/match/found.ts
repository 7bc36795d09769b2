import { FindIndex } from '../find/find-index.ts';
import type { Entry } from './entry.ts';
import { toldBy } from './told-by.ts';

/** The finding engine's view of a question: letters and neighbouring sentences, where `matchEntries` weighs meanings. */
export interface Found {
  /** How well the statements and facts found first answer a question, by entry index; 0 to 1. */
  question(text: string): Map<number, number>;
}

const MOST_HITS = 8;

export function indexEntries(entries: readonly Entry[]): Found {
  const index = new FindIndex();
  for (const entry of entries) {
    if (entry.kind === 'statement' || entry.kind === 'fact')
      index.add({ id: entry.index, text: toldBy(entry) });
  }
  // One question is ranked several times, by all its terms and by some.
  let last = { text: '', hits: new Map<number, number>() };
  return {
    question(text) {
      if (last.text !== text) {
        const hits = index.question(text, { k: MOST_HITS });
        last = { text, hits: new Map(hits.map(({ id, score }) => [id, score])) };
      }
      return last.hits;
    },
  };
}
