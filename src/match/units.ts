import type { Term } from './terms.ts';

/** The words of a text in order, each by its root and every name by its party: "who", "tell", "@ramirez". Terms in order. */
export function unitsOf(roots: readonly string[], terms: readonly Term[]): string[] {
  const units: string[] = [];
  let next = 0;
  for (let at = 0; at < roots.length; at++) {
    while (next < terms.length && ((terms[next]?.from ?? 0) < at || terms[next]?.kind !== 'name')) next++;
    const name = terms[next];
    if (name?.from === at) {
      units.push(name.keys[0]?.key ?? '');
      at = name.to;
    } else units.push(roots[at] ?? '');
  }
  return units;
}
