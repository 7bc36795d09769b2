import { readFileSync } from 'node:fs';

/** A country with the words news uses for it, its people, its seat of government and its government. */
export interface Country {
  name: string;
  names: string[];
  people: string[];
  capitals: string[];
  government: string[];
}

const read = <T>(file: string): T =>
  JSON.parse(readFileSync(new URL(`gazetteer/${file}`, import.meta.url), 'utf8')) as T;

const countries = read<Country[]>('countries.json');
const regions = new Set(read<string[]>('states.json').map((name) => name.toLowerCase()));

type Sense = 'name' | 'people' | 'capital' | 'government';

const senses = new Map<string, { country: Country; sense: Sense }>();
for (const country of countries) {
  const put = (words: string[], sense: Sense) => {
    for (const word of words) senses.set(word.toLowerCase(), { country, sense });
  };
  put(country.capitals, 'capital');
  put(country.people, 'people');
  put(country.government, 'government');
  put([country.name, ...country.names], 'name');
}

/** What a capitalised name means on the map: a country, its people, its capital or its government. */
export function onTheMap(name: string): { country: Country; sense: Sense } | null {
  const key = name.toLowerCase().replace(/^the /, '');
  if (key === 'us' && name !== 'US') return null;
  return senses.get(key) ?? null;
}

export const isRegion = (name: string) => regions.has(name.toLowerCase());

const abbreviations = new Map(Object.entries(read<Record<string, string>>('state-abbreviations.json')));

/** A state as print gives it in brackets: "Fla.", "N.Y.", "Utah". */
export function stateOf(printed: string): string | null {
  return abbreviations.get(printed) ?? (isRegion(printed) ? printed : null);
}
