import type { Evidence } from '../answer/answer.ts';
import { evidenceOf } from '../answer/tell/evidence.ts';
import type { Rest } from '../door.ts';
import type { Library } from './library.ts';

/** Those that their story no longer holds in these words, by this speaker. A story that is gone or cannot be read tells nothing. */
export function changedSince(library: Library, rests: readonly Rest[]): Rest[] {
  const held = new Map<string, ReadonlySet<string> | undefined>();
  return rests.filter((rest) => {
    if (!held.has(rest.story)) held.set(rest.story, allOf(library, rest.story));
    return held.get(rest.story)?.has(key(rest)) === false;
  });
}

/** All that a story can show as evidence. */
function allOf(library: Library, id: string): ReadonlySet<string> | undefined {
  const record = library.shelf(id)?.record;
  return record && new Set(record.entries.flatMap((entry) => evidenceOf(record, entry)).map(key));
}

const key = ({ text, speaker }: Pick<Evidence, 'text' | 'speaker'>) => JSON.stringify([text, speaker]);
