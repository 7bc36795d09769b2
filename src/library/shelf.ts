import type { Keep } from '../match/read-wordings.ts';
import { openRecord, type Record } from '../match/record.ts';
import { quotationsOf } from '../say/on-record.ts';
import type { OnRecord } from '../say/spans.ts';
import type { Story } from '../story/schema.ts';
import { createSuggest, type Suggest } from '../suggest/suggest.ts';
import { take } from '../take.ts';
import { READY_BYTES } from './tuning.ts';

/** One story with all that answers need of it. */
export interface Shelf {
  record: Record;
  onRecord: OnRecord;
  suggest: Suggest;
}

/** About how many bytes of memory a story takes when it is made ready. */
export function sizeOf({ wordings, story: { classifier } }: Record): number {
  const characters = wordings.reduce((sum, { length }) => sum + length, 0);
  // Four characters of base64 are three numbers, which are kept in four bytes each.
  const learned = 3 * (classifier?.embeddings.length ?? 0);
  return READY_BYTES.story + READY_BYTES.character * characters + learned;
}

export function openShelf(story: Story, keep?: Keep): Shelf {
  const record = openRecord(story, keep);
  const suggest = createSuggest(record, (question) => take(record, question).draft);
  return { record, onRecord: quotationsOf(story), suggest };
}
