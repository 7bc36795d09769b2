import Fuse from 'fuse.js';
import type { Record } from '../match/record.ts';

/** One party or subject with all that it is called. */
interface Called {
  id: string;
  names: readonly string[];
}

interface Near {
  names: Fuse<Called>;
  subjects: Fuse<Called>;
}

/** How far a spelling may be off, from 0 (not at all) to 1. Range 0.2 to 0.4. */
const THRESHOLD = 0.3;
const made = new WeakMap<Record, Near>();

/** Ids of parties whose name is spelt nearly so, nearest first. */
export function nearNames(record: Record, typed: string): string[] {
  return search(nearOf(record).names, typed);
}

/** Ids of subjects that are called nearly so, nearest first. */
export function nearSubjects(record: Record, typed: string): string[] {
  return search(nearOf(record).subjects, typed);
}

/** A longer text than any name is no name. */
const LONGEST = 60;

function search(fuse: Fuse<Called>, typed: string): string[] {
  const text = typed.trim();
  return text && text.length <= LONGEST ? fuse.search(text).map(({ item }) => item.id) : [];
}

function nearOf(record: Record): Near {
  let near = made.get(record);
  if (!near) {
    const { people, subjects } = record.story;
    near = {
      names: index(
        people.map(({ id, name, short, names }) => ({ id, names: [name, short ?? name, ...names] })),
      ),
      subjects: index(subjects.map(({ id, name, words }) => ({ id, names: [name, ...words] }))),
    };
    made.set(record, near);
  }
  return near;
}

function index(called: Called[]): Fuse<Called> {
  return new Fuse(called, { keys: ['names'], threshold: THRESHOLD, ignoreFieldNorm: true });
}
