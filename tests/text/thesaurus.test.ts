import { describe, expect, test } from 'vitest';
import { root } from '../../src/text/root.ts';
import { meaningsOf, parseThesaurus, thesaurus } from '../../src/text/thesaurus.ts';

describe('a thesaurus', () => {
  const { concepts, phrases, words } = parseThesaurus(
    [
      '# boats, all of them',
      'boat, Ships, boat',
      '',
      'charge, accuse',
      'charge, attack, step down, , …',
    ].join('\n'),
  );

  test('gives words of a line one concept, whatever their form, and may give a word several', () => {
    expect(concepts(root('boats'))).toEqual([0]);
    expect(concepts(root('ship'))).toEqual([0]);
    expect(concepts(root('charged'))).toEqual([1, 2]);
    expect(concepts('all')).toEqual([]);
    expect(concepts('')).toEqual([]);
  });

  test('holds phrases by their words', () => {
    expect(phrases.find([root('stepped'), 'down'])?.value).toEqual([2]);
    expect(phrases.find(['step'])?.value).toBeUndefined();
    expect(concepts('step')).toEqual([]);
  });

  test('knows each word as it is written', () => {
    expect(words).toEqual(['boat', 'ships', 'charge', 'accuse', 'attack', 'step', 'down']);
  });

  test.each<[one: string, other: string]>([
    ['boat', 'ferry'],
    ['mend', 'repaired'],
    ['rumor', 'rumours'],
  ])('of the language has %s and %s in one group', (one, other) => {
    const shared = thesaurus
      .concepts(root(one))
      .filter((concept) => thesaurus.concepts(root(other)).includes(concept));
    expect(shared).not.toEqual([]);
  });

  test('of the language gives a word its root first, then its concepts', () => {
    const [own, ...more] = meaningsOf('boats');
    expect(own).toBe('boat');
    expect(more).toEqual(thesaurus.concepts('boat').map((concept) => `~${concept}`));
    expect(meaningsOf('zyxwv')).toEqual(['zyxwv']);
  });
});
