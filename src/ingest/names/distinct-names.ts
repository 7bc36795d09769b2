import type { Party } from '../../story/schema.ts';
import { fold } from '../../text/fold.ts';

/** How surely a name is a party's own: its full name, its surname, its role as printed, any other. */
function claim(party: Party, name: string): number {
  if (name === fold(party.name)) return 4;
  if (name === fold(party.short ?? '')) return 3;
  return party.role !== undefined && name === fold(party.role) && name.includes(' ') ? 2 : 1;
}

/**
 * Leaves each name with one party: a wrong name is worse than none. The surest claim keeps it; of two
 * surnames the one told of in more paragraphs does; a post that several hold is no one's name.
 */
export function distinctNames(people: Party[]): Party[] {
  const owners = new Map<string, { party: Party; sure: number }[]>();
  for (const party of people) {
    for (const name of new Set([party.name, ...party.names].map(fold))) {
      const others = owners.get(name) ?? [];
      owners.set(name, [...others, { party, sure: claim(party, name) }]);
    }
  }
  const keeper = (name: string): Party | null => {
    const all = owners.get(name) ?? [];
    const most = Math.max(...all.map((o) => o.sure));
    const best = all
      .filter((o) => o.sure === most)
      .sort((a, b) => b.party.paragraphs.length - a.party.paragraphs.length);
    if (best.length === 1 || most >= 3) return best[0]?.party ?? null;
    return null;
  };
  return people.map((party) => {
    const seen = new Set([fold(party.name)]);
    const names = party.names.filter((name) => {
      const folded = fold(name);
      if (seen.has(folded)) return false;
      seen.add(folded);
      return keeper(folded) === party;
    });
    // Two parties of one full name: the one told of less is told apart by its role or kind.
    const name =
      keeper(fold(party.name)) === party ? party.name : `${party.name} (${party.role ?? party.kind})`;
    return { ...party, name, names };
  });
}
