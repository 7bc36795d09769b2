import type { Party } from '../../story/schema.ts';
import type { Span } from '../article/article.ts';
import { type Country, onTheMap } from '../names/gazetteer.ts';
import { surnameOf } from '../names/name-parts.ts';
import { allNames, bearersOf, type Named } from '../names/who-is-named.ts';
import type { Block } from './blocks.ts';
import { namesForGroup, shortLand, shortPlace } from './called.ts';
import { personOf } from './persons.ts';
import { countryOf } from './role-words.ts';
import { uniqueId } from './slugs.ts';
import { isSomebody } from './somebody.ts';

/** The parties of an article and where each is named. */
export interface People {
  parties: Party[];
  /** Every name that means one of the parties, in order of the text. */
  named: Named[];
}

const placeWords = new Set([
  'in',
  'at',
  'to',
  'from',
  'near',
  'outside',
  'around',
  'across',
  'into',
  'toward',
  'towards',
  'through',
]);

/** Whether a capital is spoken of as the government that sits there: "Berlin's position", "talks with Paris". */
function meansGovernment(name: Named, blocks: Block[]): boolean {
  const words = blocks[name.block]?.words ?? [];
  const before = words[name.from - 1]?.lower ?? '';
  const after = words[name.to];
  if (placeWords.has(before)) return false;
  return (
    /^['’]s?$/.test(after?.text ?? '') ||
    ['with', 'by', 'against', 'and', 'between', 'that'].includes(before) ||
    after?.pos === 'VERB' ||
    after?.pos === 'AUX'
  );
}

/** Seats of a government that the article does not name, for questions that do: the capital for its country. */
function seatsUnnamed(country: Country, names: Named[]): string[] {
  return [...country.capitals, ...country.government].filter((seat) => !names.some((n) => n.text === seat));
}

/** A government belongs to its country; a seat that both could be called by is the government's. */
function joinGovernments(lands: ReadonlyMap<string, Draft>): void {
  for (const [key, { party }] of lands) {
    const country = lands.get(key.replace(/\/government$/, ''))?.party;
    if (!country || country === party) continue;
    party.side = country.id;
    country.names = country.names.filter((name) => !party.names.includes(name));
  }
}

interface Draft {
  party: Party;
  mentions: Named[];
}

/**
 * Everyone and everything the article names: persons with roles, pronouns and other names; countries with
 * the words for their people; governments by their seats; groups and outlets; places.
 */
export function peopleOf(
  text: string,
  blocks: Block[],
  sources: Span[],
  paragraphOf: (at: number) => number,
): People {
  const names = allNames(text, blocks);
  const spoken = (name: Named) =>
    sources.some(
      (s) =>
        name.start >= s.start &&
        name.end <= s.end &&
        (s.end - name.end < 3 || /^( and\b|,? (who|which|that)$)/.test(text.slice(name.end, s.end))),
    );
  const taken = new Set<string>();
  const drafts: Draft[] = [];
  const lands = new Map<string, Draft>();
  const land = (key: string, party: () => Party): Draft => {
    const known = lands.get(key);
    if (known) return known;
    const draft = { party: party(), mentions: [] };
    lands.set(key, draft);
    drafts.push(draft);
    return draft;
  };
  const located = (name: Named) => placeWords.has(blocks[name.block]?.words[name.from - 1]?.lower ?? '');
  for (const bearer of bearersOf(names, spoken, (name) => isSomebody(name, names, blocks), located)) {
    const map = onTheMap(bearer.name);
    if (bearer.kind === 'person')
      drafts.push(personOf(bearer, uniqueId(surnameOf(bearer.name), taken, bearer.name), blocks, names));
    else if (map) {
      const { country } = map;
      const ruled = bearer.mentions.filter(
        (m) => map.sense === 'government' || (map.sense === 'capital' && meansGovernment(m, blocks)),
      );
      const rest = bearer.mentions.filter((m) => !ruled.includes(m));
      if (ruled.length > 0) {
        const folk = country.people[0];
        land(`${country.name}/government`, () => ({
          id: uniqueId(`${country.name} government`, taken),
          name: folk ? `${folk} government` : `government of ${country.name}`,
          kind: 'government',
          pronoun: 'it',
          names: [
            ...country.government,
            ...country.capitals,
            `government of ${country.name}`,
            ...(folk ? [`${folk} capital`] : []),
          ],
          paragraphs: [],
        })).mentions.push(...ruled);
      }
      // A capital that also means its government is one name for one party.
      if (map.sense === 'capital' && ruled.length > 0)
        lands.get(`${country.name}/government`)?.mentions.push(...rest);
      else if (rest.length > 0 && map.sense === 'capital') {
        drafts.push({
          party: {
            id: uniqueId(bearer.name, taken),
            name: bearer.name,
            kind: 'place',
            pronoun: 'it',
            names: [
              ...country.people.slice(0, 1).map((folk) => `${folk} capital`),
              `capital of ${country.name}`,
            ],
            paragraphs: [],
          },
          mentions: rest,
        });
      } else if (rest.length > 0) {
        land(country.name, () => ({
          id: uniqueId(country.name, taken),
          name: country.name,
          kind: 'country',
          pronoun: 'it',
          names: [
            ...country.names,
            ...country.people,
            ...seatsUnnamed(country, names),
            ...shortLand(country.name, text),
          ],
          paragraphs: [],
        })).mentions.push(...rest);
      }
    } else if (
      bearer.kind === 'place' ||
      bearer.mentions.length > 1 ||
      bearer.mentions.some(spoken) ||
      bearer.kind === 'outlet'
    ) {
      const acronym = bearer.name
        .split(' ')
        .filter((w) => /^\p{Lu}/u.test(w))
        .map((w) => w[0])
        .join('');
      const short = acronym.length > 1 && names.some((n) => n.text === acronym) ? [acronym] : [];
      drafts.push({
        party: {
          id: uniqueId(bearer.name, taken),
          name: bearer.name,
          kind: bearer.kind,
          pronoun: 'it',
          names: [
            ...short,
            ...new Set(bearer.mentions.map((m) => m.text)),
            ...(bearer.kind === 'group' ? namesForGroup(bearer.name) : []),
            ...(bearer.kind === 'place' ? shortPlace(bearer.name) : []),
          ],
          paragraphs: [],
        },
        mentions: bearer.mentions,
      });
    }
  }
  joinGovernments(lands);
  for (const { party, mentions } of drafts) {
    for (const m of mentions) m.party = party.id;
    party.paragraphs = [...new Set(mentions.map((m) => paragraphOf(m.start)))].sort((a, b) => a - b);
    if (party.kind !== 'person' || !party.role) continue;
    const country = countryOf(party.role);
    const side = country ? drafts.find((d) => d.party.name === country.name)?.party.id : undefined;
    if (side) party.side = side;
  }
  return { parties: drafts.map((d) => d.party), named: names.filter((n) => n.party !== undefined) };
}
