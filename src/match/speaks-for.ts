import type { Entry } from './entry.ts';
import { partyOf, type Record } from './record.ts';

/** The speakers and, for a government or an office, those who speak for it. */
export function withMembers(record: Record, ids: readonly string[]): Set<string> {
  const all = new Set([
    ...ids,
    ...ids.flatMap((id) => [...namesakesOf(record, id), ...countryOf(record, id), ...aidesOf(record, id)]),
  ]);
  for (let size = 0; size < all.size; ) {
    size = all.size;
    for (const { id, side } of record.story.people) if (side !== undefined && all.has(side)) all.add(id);
  }
  return all;
}

/** Whoever speaks for a country speaks for its government: "the palace’s view" is its minister’s. */
function countryOf(record: Record, id: string): string[] {
  const { kind, side } = partyOf(record, id);
  return kind === 'government' && side !== undefined ? [side] : [];
}

/** What bears the name of a person: an inquiry, a report. */
function namesakesOf(record: Record, id: string): string[] {
  const { kind, name } = partyOf(record, id);
  const surname = name.split(' ').at(-1) ?? name;
  if (kind !== 'person') return [];
  return record.story.people
    .filter((party) => party.kind !== 'person' && party.name.split(' ').includes(surname))
    .map((party) => party.id);
}

/** Whose role is with an office: of the palace a palace aide. */
export function aidesOf(record: Record, id: string): string[] {
  const { kind, name } = partyOf(record, id);
  if (kind !== 'office') return [];
  const own = name.replace(/^the /i, '');
  return record.story.people
    .filter((party) => party.kind === 'person' && party.role?.includes(own))
    .map((party) => party.id);
}

/** Whether an entry is a statement by one of these parties. */
export function isByAny(record: Record, entry: Entry, claimed: readonly string[]): boolean {
  return entry.kind === 'statement' && isBy(record, entry.of.speaker, claimed);
}

/** Said by one of these parties, by one who speaks for them, or by what bears their name: Lee, the Lee report. */
function isBy(record: Record, speaker: string, claimed: readonly string[]): boolean {
  const party = partyOf(record, speaker);
  return claimed.some((id) => {
    if (id === speaker || id === party.side || speaksFor(record, id) === speaker) return true;
    if (aidesOf(record, id).includes(speaker)) return true;
    const names = partyOf(record, id).name.split(' ');
    return party.name.split(' ').some((word) => word.length > 3 && names.includes(word));
  });
}

/** The side that a body speaks for: "the White House said" of what the American side said. */
function speaksFor(record: Record, id: string): string | undefined {
  const { kind, side } = partyOf(record, id);
  return kind === 'person' ? undefined : side;
}
