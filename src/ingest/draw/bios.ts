import type { Party } from '../../story/schema.ts';
import type { Reading } from './reading.ts';

/** A sentence longer than this tells of too much to say who somebody is. */
const longest = 320;

const told: ReadonlySet<Party['kind']> = new Set(['person', 'office', 'group']);

/** "PORT HARROW -- ", "WICK, Norway (Courier) — ": where the text was filed from. */
const dateline = /^\p{Lu}[\p{Lu} .'’-]+(?:, [\p{L} .]+)?(?: \([\p{L} ]+\))? (?:--|—|–|-) (?=\p{Lu})/u;

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Who somebody is, in the article's own words: the sentence of its text that names them first, and the role before it. */
export function withBios(people: readonly Party[], { article, blocks, lines }: Reading): Party[] {
  const sentences = blocks.flatMap((block, at) =>
    lines[at]?.kind === 'body'
      ? block.sentences.map(({ start, end }) =>
          article.text.slice(start, end).replace(/\s+/g, ' ').trim().replace(dateline, ''),
        )
      : [],
  );
  return people.map((party) => {
    if (!told.has(party.kind) || party.bio !== undefined) return party;
    const named = new RegExp(`(?<![\\p{L}])${escaped(party.name.replace(/^the /, ''))}(?![\\p{L}])`, 'u');
    const first = sentences.find((sentence) => sentence.length <= longest && named.test(sentence));
    if (first === undefined) return party;
    return { ...party, bio: party.role ? `${party.name}: ${party.role}. ${first}` : first };
  });
}

/** "The Harrow report" is asked for as "Harrow's report", too. */
export function withPlainNames(people: readonly Party[]): Party[] {
  return people.map((party) =>
    /^the /i.test(party.name)
      ? { ...party, names: [...party.names, party.name.replace(/^the /i, '')] }
      : party,
  );
}
