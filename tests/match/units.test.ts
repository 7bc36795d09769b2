import { describe, expect, test } from 'vitest';
import type { Term } from '../../src/match/terms.ts';
import { unitsOf } from '../../src/match/units.ts';

const name = (id: string, from: number, to: number): Term => ({
  kind: 'name',
  from,
  to,
  keys: [
    { key: `@${id}`, strength: 1 },
    { key: `%${id}`, strength: 0.6 },
  ],
});
const word = (key: string, at: number): Term => ({
  kind: 'word',
  from: at,
  to: at,
  keys: [{ key, strength: 1 }],
});

describe('the words of a text, names by their parties', () => {
  test.each<[roots: string, terms: Term[], units: string]>([
    ['who tell ada quill', [name('quill', 2, 3)], 'who tell @quill'],
    ['ada quill tell bo', [name('quill', 0, 1), word('tell', 2), name('reed', 3, 3)], '@quill tell @reed'],
    ['ada bo', [name('quill', 0, 0), name('reed', 1, 1)], '@quill @reed'],
    ['the ferri', [word('ferri', 1)], 'the ferri'],
    ['the ferri', [], 'the ferri'],
  ])('%s', (roots, terms, units) => {
    expect(unitsOf(roots.split(' '), terms).join(' ')).toBe(units);
  });

  test('are none of no words, and a name without keys stands for nothing', () => {
    expect(unitsOf([], [])).toEqual([]);
    expect(unitsOf(['ada'], [{ ...name('quill', 0, 0), keys: [] }])).toEqual(['']);
  });
});
