import { describe, expect, test } from 'vitest';
import type { ViewKind } from '../../src/match/entry.ts';
import { KeyUses } from '../../src/match/key-uses.ts';
import type { View } from '../../src/match/views.ts';

/** `terms`: "boat,~1 wind" are two, the first found by either key. */
function view(entry: number, kind: ViewKind, terms: string): View {
  const keysOf = (term: string) => term.split(',').map((key) => ({ key, strength: 1 }));
  return {
    entry,
    kind,
    isStatement: true,
    text: '',
    terms: terms ? terms.split(' ').map(keysOf) : [],
    units: [],
  };
}

const uses = new KeyUses([
  view(0, 'says', 'boat,~1 wind'),
  view(0, 'cue', 'boat boat'),
  view(1, 'says', 'ship,~1'),
  view(1, 'denies', 'wind'),
  view(2, 'near', 'boat'),
  view(2, 'frame', ''),
]);

describe('the uses of keys', () => {
  test('are the views that hold each, every view once', () => {
    expect([...uses.views()]).toEqual([
      ['boat', [0, 1, 4]],
      ['~1', [0, 2]],
      ['wind', [0, 3]],
      ['ship', [2]],
    ]);
  });

  test.each<[key: string, holders: number, why: string]>([
    ['boat', 1, 'two wordings of one entry; what stands next to another is not its own'],
    ['~1', 2, 'two entries'],
    ['wind', 1, 'what an entry shows to be wrong is not its own'],
  ])('count the entries that hold %s: %i, %s', (key, holders) => {
    expect(uses.all.get(key)?.holders).toBe(holders);
  });

  test('are marked by views, a term by any of its keys, and forgotten by the next mark', () => {
    const [[boat, wind] = [], , [ship] = []] = uses.ofView;
    if (!boat || !wind || !ship) throw new Error('A view has lost its terms');
    const inThird = uses.mark([2]);
    expect([boat, wind, ship].map(inThird)).toEqual([true, false, true]);
    const inFourth = uses.mark([3, 99]);
    expect([boat, wind, ship].map(inFourth)).toEqual([false, true, false]);
    expect([boat, wind, ship].map(uses.mark([]))).toEqual([false, false, false]);
  });
});
