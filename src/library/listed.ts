import { sourceOf } from '../answer/tell/source.ts';
import type { ListedStory } from '../door.ts';
import type { Head } from '../story/schema.ts';

/** A story's line in a list. */
export function listed(head: Head, changedAt: number): ListedStory {
  const { id, title, version = 1, copyOf } = head;
  const changes = head.changes?.at(-1)?.what ?? [];
  return { id, title, source: sourceOf(head), version, changedAt, changes, ...(copyOf ? { copyOf } : {}) };
}
