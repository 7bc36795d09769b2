import type { Party, Statement } from '../../story/schema.ts';
import { onTheMap } from '../names/gazetteer.ts';
import { namesForRole } from './role-words.ts';

/** Posts whose holders speak for a country. */
const office =
  /\b(minister|secretary|president|premier|chancellor|ambassador|envoy|spokes(man|woman|person)|diplomat)\b/i;

/** So many of their statements must open with one country, and no other as often. */
const enough = 2;

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** How many of a person's statements read "… said Norway wants", not "… said Norway's plan". */
function opens(person: Party, land: Party, statements: Statement[]): number {
  const names = [land.name, ...land.names].map(escaped).join('|');
  const shape = new RegExp(`^ (?:has |had )?[a-z]+ (?:that )?(?:the )?(?:${names})(?= (?!['’]))`);
  return statements.filter((s) => s.speaker === person.id && shape.test(s.gist.slice(person.name.length)))
    .length;
}

/**
 * Sides that no role tells: a foreign minister who says "Norway wants …" and "Norway had not …" speaks for
 * Norway. With the side come the names that go with it: "Norwegian foreign minister".
 */
export function withSides(people: Party[], statements: Statement[]): Party[] {
  const lands = people.filter((p) => p.kind === 'country');
  return people.map((person) => {
    if (person.kind !== 'person' || person.side || !person.role || !office.test(person.role)) return person;
    const [best, next] = lands
      .map((land) => ({ land, times: opens(person, land, statements) }))
      .sort((a, b) => b.times - a.times);
    const map = best ? onTheMap(best.land.name) : null;
    if (!best || !map || best.times < enough || next?.times === best.times) return person;
    const names = [...new Set([...person.names, ...namesForRole(person.role, map.country)])];
    return { ...person, side: best.land.id, names };
  });
}
