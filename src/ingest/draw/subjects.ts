import type { Subject } from '../../story/schema.ts';
import { tagWords, type Word } from '../grammar/tagged-words.ts';
import { isTitle } from '../grammar/titles.ts';
import type { Block } from '../people/blocks.ts';
import type { People } from '../people/people.ts';
import { uniqueId } from '../people/slugs.ts';

const dull = new Set(
  'time day week month year people way thing part lot number question issue case fact point place side side one person man woman men women statement news reporter report story percent morning night evening country world state government official leader member group hour minute moment end kind word name line comment monday tuesday wednesday thursday friday saturday sunday today yesterday january february march april may june july august september october november december'.split(
    ' ',
  ),
);

/** At most this many subjects: more than a list can show helps no one choose. */
const most = 14;

interface Term {
  words: string;
  key: string;
  at: number[];
}

function termsIn(text: string, words: Word[]): Term[] {
  const terms: Term[] = [];
  const take = (from: number, to: number) => {
    const own = words.slice(from, to);
    const last = own.at(-1);
    const first = own[0];
    if (!first || !last || own.length > 4) return;
    const printed = text.slice(first.start, last.end).replace(/\s+/g, ' ');
    const key = own.map((w) => w.stem).join(' ');
    terms.push({ words: printed, key, at: [first.start] });
  };
  let from = -1;
  for (let i = 0; i <= words.length; i += 1) {
    const word = words[i];
    const inside =
      word &&
      (word.pos === 'NOUN' ||
        word.pos === 'PROPN' ||
        (word.pos === 'ADJ' && /^(NOUN|PROPN|ADJ)$/.test(words[i + 1]?.pos ?? ''))) &&
      /^\p{L}/u.test(word.text) &&
      (from < 0 || words[i - 1]?.end === word.start - 1);
    if (inside && from < 0) from = i;
    if (!inside && from >= 0) {
      take(from, i);
      const head = words[i - 1];
      if (i - from > 1 && head?.pos === 'NOUN') take(i - 1, i);
      from = -1;
      if (word && /^(NOUN|PROPN)$/.test(word.pos) && /^\p{L}/u.test(word.text)) from = i;
    }
  }
  return terms;
}

/** Where each subject is spoken of: its id to the offsets of its words. */
export interface SubjectsFound {
  subjects: Subject[];
  within: (start: number, end: number) => string[];
}

/**
 * What the article keeps coming back to: noun phrases in two paragraphs or more, longer ones before the
 * words they contain, then countries and groups that much is said about. Persons are no subjects.
 */
export function subjectsOf(text: string, blocks: Block[], people: People, headline: string): SubjectsFound {
  const names = new Map<string, string>();
  for (const n of people.named) names.set(String(n.start), n.party ?? '');
  const person = new Set(people.parties.filter((p) => p.kind === 'person').map((p) => p.id));
  const partyAt = (start: number) => names.get(String(start));
  const byKey = new Map<string, { words: Map<string, number>; blocks: Set<number>; at: number[] }>();
  blocks.forEach((block, b) => {
    for (const term of termsIn(text, block.words)) {
      const single = !term.key.includes(' ');
      const party = partyAt(term.at[0] ?? -1);
      if (party && (person.has(party) || single)) continue;
      if (
        single &&
        (dull.has(term.words.toLowerCase().replace(/s$/, '')) || isTitle(term.words) || term.key.length < 4)
      )
        continue;
      const held = byKey.get(term.key) ?? {
        words: new Map<string, number>(),
        blocks: new Set<number>(),
        at: [] as number[],
      };
      held.words.set(term.words, (held.words.get(term.words) ?? 0) + 1);
      held.blocks.add(b);
      held.at.push(...term.at);
      byKey.set(term.key, held);
    }
  });
  const head = new Set(tagWords(headline).map((w) => w.stem));
  const ranked = [...byKey.entries()]
    .map(([key, held]) => {
      const parts = key.split(' ');
      const titled = parts.filter((p) => head.has(p)).length;
      return { key, held, score: held.blocks.size * (parts.length > 1 ? 1.6 : 1) + titled };
    })
    .filter(({ held, score }) => held.blocks.size >= 2 || score >= 3)
    .sort((a, b) => b.score - a.score);
  const chosen: typeof ranked = [];
  for (const one of ranked) {
    const inside = chosen.find(
      (c) => c.key.split(' ').includes(one.key) || one.key.split(' ').includes(c.key),
    );
    if (inside && inside.held.blocks.size >= one.held.blocks.size * 0.6) continue;
    chosen.push(one);
    if (chosen.length >= most) break;
  }
  const taken = new Set<string>();
  const placed: { id: string; at: number[] }[] = [];
  const subjects: Subject[] = chosen.map(({ held }) => {
    const words = [...held.words.entries()].sort((a, b) => b[1] - a[1]).map(([w]) => w);
    const name = words[0] ?? '';
    const id = uniqueId(name, taken);
    placed.push({ id, at: held.at });
    return { id, name, words, entries: [] };
  });
  for (const party of people.parties) {
    const at = people.named.filter((n) => n.party === party.id).map((n) => n.start);
    if (
      (party.kind !== 'country' && party.kind !== 'group') ||
      party.paragraphs.filter((p) => p > 0).length < 2 ||
      taken.has(party.id)
    )
      continue;
    taken.add(party.id);
    subjects.push({ id: party.id, name: party.name, words: party.names.slice(0, 8), entries: [] });
    placed.push({ id: party.id, at });
  }
  return {
    subjects,
    within: (start, end) => placed.filter((p) => p.at.some((a) => a >= start && a < end)).map((p) => p.id),
  };
}
