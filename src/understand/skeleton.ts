import type { Term } from '../match/terms.ts';
import type { Word } from '../text/words.ts';

/** A question with its names made places: "what did P0 tell P1 about his boss". `names[0]` are the ids of P0. */
export interface Skeleton {
  text: string;
  names: readonly (readonly string[])[];
}

/** Lays names open to plain patterns. */
export function skeletonOf(words: readonly Word[], terms: readonly Term[]): Skeleton {
  const names: string[][] = [];
  const at = new Map(terms.filter((term) => term.kind === 'name').map((term) => [term.from, term]));
  const parts: string[] = [];
  for (let word = 0; word < words.length; word++) {
    const term = at.get(word);
    if (term) {
      parts.push(`P${names.length}`);
      names.push(partyIds(term));
      word = term.to;
    } else {
      parts.push(words[word]?.text ?? '');
    }
  }
  return { text: parts.join(' '), names };
}

/** The parties that a name may mean. */
export function partyIds(term: Term): string[] {
  return term.keys.filter(({ key }) => key.startsWith('@')).map(({ key }) => key.slice(1));
}
