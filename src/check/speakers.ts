import { partyOf, type Record } from '../match/record.ts';
import type { Ascribed } from './ascribed.ts';
import type { Stretch } from './stretches.ts';

/** Whether a stretch may be said to be by whom the text names: its speaker, the speaker's side, or nobody named. */
export function isBy(record: Record, stretch: Stretch, by: Ascribed | undefined): boolean {
  if (!by) return true;
  const speaker = partyOf(record, stretch.speaker);
  return by.ids.some((id) => id === speaker.id || id === speaker.side);
}

export function speakerOf(record: Record, stretch: Stretch): string {
  return partyOf(record, stretch.speaker).name;
}

/** The name that a text gives, in full where the record knows it. */
export function nameOf(record: Record, by: Ascribed): string {
  const [id] = by.ids;
  return id === undefined || by.ids.length > 1 ? by.name : partyOf(record, id).name;
}
