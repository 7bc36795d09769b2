import { describe, expect, test } from 'vitest';
import { CONCEPT, conceptKeys, type Key, nameKeys, SIDE } from '../../src/match/keys.ts';
import type { Party } from '../../src/story/schema.ts';

const party = (id: string, kind: Party['kind'], side?: string): Party => ({
  id,
  name: id,
  kind,
  pronoun: 'it',
  names: [],
  paragraphs: [],
  ...(side === undefined ? {} : { side }),
});
const parties = new Map(
  [
    party('reed', 'person', 'line'),
    party('cabinet', 'government', 'elmland'),
    party('elmland', 'country'),
    party('council', 'government'),
  ].map((one) => [one.id, one]),
);

describe('the keys of a name', () => {
  const written = (keys: readonly Key[]) => keys.map(({ key, strength }) => `${key} ${strength.toFixed(2)}`);

  test.each<[ids: string[], keys: string[], why: string]>([
    [['reed'], ['@reed 1.00', '%reed 0.60'], 'a captain is not his company'],
    [
      ['cabinet'],
      ['@cabinet 1.00', '%cabinet 0.60', '@elmland 0.80', '%elmland 0.48'],
      'a government is nearly its country',
    ],
    [['elmland'], ['@elmland 1.00', '%elmland 0.60'], 'a country is no government'],
    [['council'], ['@council 1.00', '%council 0.60'], 'a government of no country'],
    [['reed', 'council'], ['@reed 1.00', '%reed 0.60', '@council 1.00', '%council 0.60'], 'may mean either'],
    [['nobody'], ['@nobody 1.00', '%nobody 0.60'], 'not among the parties'],
    [[], [], 'means nobody'],
  ])('of %j are %j: %s', (ids, keys) => {
    expect(SIDE).toBe(0.6);
    expect(written(nameKeys(ids, parties))).toEqual(keys);
  });

  test('are made once for a list', () => {
    const ids = ['reed'];
    expect(nameKeys(ids, parties)).toBe(nameKeys(ids, parties));
  });
});

test('a concept is worth less than the word itself', () => {
  expect(conceptKeys([7, 12])).toEqual([
    { key: '~7', strength: CONCEPT },
    { key: '~12', strength: CONCEPT },
  ]);
  expect(CONCEPT).toBeLessThan(1);
  expect(conceptKeys([])).toEqual([]);
});
