import type { Story } from '../../story/schema.ts';
import { distinctNames } from '../names/distinct-names.ts';
import { type Bookkeeping, entryHash, type List } from './bookkeeping.ts';

/**
 * Merges one list three ways: `base` tells by hash what was drawn before, `mine` is what stands now,
 * `theirs` what is drawn anew. Where a person changed, dropped or added an entry, their hand wins.
 */
function mergeList<T extends { id: string }>(
  list: List,
  base: Record<string, string>,
  mine: T[],
  theirs: T[],
): T[] {
  const standing = new Map(mine.map((entry) => [entry.id, entry]));
  const kept = (entry: T) => base[entry.id] === undefined || entryHash(list, entry) !== base[entry.id];
  const dropped = new Set(Object.keys(base).filter((id) => !standing.has(id)));
  const merged = theirs
    .filter((entry) => !dropped.has(entry.id))
    .map((entry) => {
      const own = standing.get(entry.id);
      return own && kept(own) ? own : entry;
    });
  const there = new Set(merged.map((entry) => entry.id));
  return [...merged, ...mine.filter((entry) => !there.has(entry.id) && kept(entry))];
}

/** The newly drawn story with everything a person has settled in the standing one. */
export function keepSettled(before: Bookkeeping, standing: Story, drawn: Story): Story {
  const base = (list: List) => before.entries[list] ?? {};
  return {
    ...drawn,
    title: standing.title,
    slips: standing.slips,
    people: mergeList('people', base('people'), standing.people, drawn.people),
    occasions: mergeList('occasions', base('occasions'), standing.occasions, drawn.occasions),
    subjects: mergeList('subjects', base('subjects'), standing.subjects, drawn.subjects),
    statements: mergeList('statements', base('statements'), standing.statements, drawn.statements),
    facts: mergeList('facts', base('facts'), standing.facts, drawn.facts),
    accounts: mergeList('accounts', base('accounts'), standing.accounts, drawn.accounts),
    gaps: mergeList('gaps', base('gaps'), standing.gaps, drawn.gaps),
  };
}

/** Drops references to entries that are no longer there, so that every id of a merged story resolves. */
export function mendReferences(story: Story): Story {
  const parties = new Set(story.people.map((p) => p.id));
  const subjects = new Set(story.subjects.map((s) => s.id));
  const occasions = new Set(story.occasions.map((o) => o.id));
  const statements = story.statements
    .filter((s) => parties.has(s.speaker))
    .map((s) => {
      const { occasion, ...rest } = s;
      const own = {
        ...rest,
        to: s.to.filter((id) => parties.has(id)),
        via: s.via.filter((id) => parties.has(id)),
        mentions: s.mentions.filter((id) => parties.has(id)),
        about: s.about.filter((id) => subjects.has(id)),
      };
      return occasion && occasions.has(occasion) ? { ...own, occasion } : own;
    });
  const facts = story.facts.map((f) => {
    const { occasion, ...rest } = f;
    const own = {
      ...rest,
      parties: f.parties.filter((id) => parties.has(id)),
      about: f.about.filter((id) => subjects.has(id)),
    };
    return occasion && occasions.has(occasion) ? { ...own, occasion } : own;
  });
  const entries = new Set([...statements, ...facts].map((e) => e.id));
  return {
    ...story,
    people: distinctNames(story.people).map((p) => {
      const { side, ...rest } = p;
      return side && parties.has(side) ? { ...rest, side } : rest;
    }),
    occasions: story.occasions.map((o) => ({ ...o, present: o.present.filter((id) => parties.has(id)) })),
    subjects: story.subjects.map((s) => ({ ...s, entries: s.entries.filter((id) => entries.has(id)) })),
    statements,
    facts,
  };
}
