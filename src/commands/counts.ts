import type { Overview } from '../door.ts';
import type { Record } from '../match/record.ts';

/** Every party with its role and number of statements, most first. */
export function countPeople({ story }: Record): Overview['people'] {
  const counts = tally(story.statements.map(({ speaker }) => speaker));
  return story.people
    .map(({ id, name, role }) => ({ name, role: role ?? '', statements: counts.get(id) ?? 0 }))
    .sort((a, b) => b.statements - a.statements);
}

/** Every subject with its number of statements and facts, most first. */
export function countSubjects({ story }: Record): Overview['subjects'] {
  const counts = tally([...story.statements, ...story.facts].flatMap(({ about }) => about));
  return story.subjects
    .map(({ id, name }) => ({ name, entries: counts.get(id) ?? 0 }))
    .sort((a, b) => b.entries - a.entries);
}

function tally(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
