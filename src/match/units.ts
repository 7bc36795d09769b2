import { root } from '../text/root.ts';
import type { Word } from '../text/words.ts';
import type { Term } from './terms.ts';

/** The words of a text in order, each by its root and every name by its party: "who told", "@ramirez". */
export function unitsOf(words: readonly Word[], terms: readonly Term[]): string[] {
  const names = new Map(terms.filter(({ kind }) => kind === 'name').map((term) => [term.from, term]));
  const units: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const name = names.get(at);
    units.push(name?.keys[0]?.key ?? root(words[at]?.text ?? ''));
    if (name) at = name.to;
  }
  return units;
}
