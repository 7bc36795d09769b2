import { FindIndex } from '../find/find-index.ts';
import type { Record } from '../match/record.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

/** The quoted stretches of a story with an index over their words; a stretch's id is its place in the list. */
export interface QuotationIndex {
  stretches: readonly Stretch[];
  index: FindIndex;
}

const built = new WeakMap<Record, QuotationIndex>();

/** Built at the first call for a record, then kept with it. */
export function quotationsOf(record: Record): QuotationIndex {
  const known = built.get(record);
  if (known) return known;
  const stretches = stretchesOf(record);
  const index = new FindIndex();
  stretches.forEach((stretch, id) => {
    index.add({ id, text: stretch.text, speaker: stretch.speaker });
  });
  const made = { stretches, index };
  built.set(record, made);
  return made;
}

/** The stretches whose words a text may hold, half-remembered, best first. */
export function candidates({ stretches, index }: QuotationIndex, text: string, k: number): Stretch[] {
  return index.quotation(text, { k }).flatMap(({ id }) => stretches[id] ?? []);
}
