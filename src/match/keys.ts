import type { Lexicon } from './lexicon.ts';

/** What a unit of meaning is found by: `@id` a party, `%id` a party's side, `~n` a concept, `#n` a number, else a stem. */
export interface Key {
  key: string;
  /** How much of the meaning the key carries, 0 to 1. */
  strength: number;
}

/** A word of the same meaning is worth this much of the word itself. Range 0.5 to 1. */
export const CONCEPT = 0.7;
/** A member of a side for the side, the mayor for the town. Range 0.3 to 0.9. */
export const SIDE = 0.6;

export function conceptKeys(concepts: readonly number[]): Key[] {
  return concepts.map((concept) => ({ key: `~${concept}`, strength: CONCEPT }));
}

/** A government is nearly its country. Range 0.5 to 1. */
const COUNTRY_OF = 0.8;

const ofNames = new WeakMap<readonly string[], readonly Key[]>();

/** The keys of a name that may mean these parties; made once for each list that a story's names hold. */
export function nameKeys(ids: readonly string[], parties: Lexicon['parties']): readonly Key[] {
  let keys = ofNames.get(ids);
  if (!keys) {
    keys = ids.flatMap((id) => [...partyKeys(id, 1), ...countryKeys(id, parties)]);
    ofNames.set(ids, keys);
  }
  return keys;
}

function partyKeys(id: string, strength: number): Key[] {
  return [
    { key: `@${id}`, strength },
    { key: `%${id}`, strength: strength * SIDE },
  ];
}

function countryKeys(id: string, parties: Lexicon['parties']): Key[] {
  const { kind, side } = parties.get(id) ?? {};
  return kind === 'government' && side !== undefined ? partyKeys(side, COUNTRY_OF) : [];
}
