import type { Word } from '../text/words.ts';

const OPENS = /^(?:when|once|while|whenever)$/;
/** "As to the ferry, …", "from what Ann says, …", "the way Ann tells it, …". */
const OPENS_BY_TWO = /^(?:as (?:to|for|regards)|from what|by what|the way)$/;
/** "When did", "when exactly": asks itself. */
const ASKS_ITSELF =
  /^(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|may|might|exactly|precisely)$/;
/** A longer clause is no mere opening. Range 8 to 15. */
const LONGEST = 12;

/**
 * How many words open a sentence without being what it asks or claims: five of "when asked about the ferry, Ann left".
 * 0 where there is no such clause.
 */
export function openingClause(text: string, words: readonly Word[]): number {
  const [first, second] = words;
  if (!first || !second || ASKS_ITSELF.test(second.text)) return 0;
  if (!OPENS.test(first.text) && !OPENS_BY_TWO.test(`${first.text} ${second.text}`)) return 0;
  const stop = words.findIndex(({ end }, at) => {
    const next = words[at + 1];
    return next !== undefined && text.slice(end, next.start).includes(',');
  });
  return stop >= 1 && stop < LONGEST ? stop + 1 : 0;
}
