import type { Completion } from '../door.ts';
import { type Choice, offer } from '../look-up/complete.ts';
import { nearNames, nearSubjects } from '../look-up/near.ts';
import { resolveMatter } from '../look-up/resolve.ts';
import type { Record } from '../match/record.ts';
import { fold } from '../text/fold.ts';
import { datedOn } from './timeline.ts';

type Dated = Choice & { id: string };

const made = new WeakMap<Record, readonly Dated[]>();

/** Choices for a timeline over several records: the people and subjects of dated entries, most entries first. */
export function completeTimeline(records: readonly Record[], typed: string): Completion[] {
  const wanted = fold(typed.trim());
  return offer(
    records.flatMap((record) => {
      const dated = datedOf(record);
      const holding = dated.filter(({ name }) => fold(name).includes(wanted));
      if (holding.length) return holding;
      const near = new Set([...nearNames(record, typed), ...nearSubjects(record, typed)]);
      return dated.filter(({ id }) => near.has(id)).map((choice) => ({ ...choice, rank: 1 }));
    }),
  );
}

/** Every name with as many entries as its timeline has; none without any. */
function datedOf(record: Record): readonly Dated[] {
  let dated = made.get(record);
  if (!dated) {
    const { people, subjects } = record.story;
    const byName = new Map([...people, ...subjects].map(({ id, name }) => [name, id]));
    dated = [...byName]
      .map(([name, id]) => ({
        id,
        name,
        count: datedOn(record, resolveMatter(record, name)).length,
        rank: 0,
      }))
      .filter(({ count }) => count > 0);
    made.set(record, dated);
  }
  return dated;
}
