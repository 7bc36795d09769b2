import nlp from 'compromise/three';

interface Guess {
  person: boolean;
  place: boolean;
  pronoun: 'he' | 'she' | null;
}

const known = new Map<string, Guess>();

/** What a general list of first names and places makes of a name. Each name is looked up once. */
export function guessName(name: string): Guess {
  const before = known.get(name);
  if (before) return before;
  const doc = nlp(name.replace(/["“”].*?["“”] ?/g, ''));
  const tags = (doc.json() as { terms: { tags: string[] }[] }[])[0]?.terms.map((term) => term.tags) ?? [];
  const first = tags[0] ?? [];
  const guess: Guess = {
    person:
      tags.length > 1 &&
      (first.includes('FirstName') ||
        first.includes('MaleName') ||
        first.includes('FemaleName') ||
        tags.every((t) => t.includes('Person'))),
    place: tags.length > 0 && tags.every((t) => t.includes('Place')),
    pronoun: first.includes('MaleName') ? 'he' : first.includes('FemaleName') ? 'she' : null,
  };
  if (known.size > 20_000) known.clear();
  known.set(name, guess);
  return guess;
}
