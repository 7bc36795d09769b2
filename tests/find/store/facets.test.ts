import { expect, test } from 'vitest';
import { FindIndex } from '../../../src/find/find-index.ts';
import type { Filter } from '../../../src/find/record.ts';

const index = new FindIndex();
const text = 'The bridge will open.';
index.add({
  id: 1,
  text,
  speaker: 'anna',
  addressees: ['boris', 'carla'],
  subjects: ['bridge'],
  story: 'one',
});
index.add({
  id: 2,
  text,
  speaker: 'boris',
  addressees: ['anna'],
  occasion: 'hearing',
  time: ['2019-05', '2019-06'],
});
index.add({
  id: 3,
  text,
  speaker: 'anna',
  subjects: ['bridge', 'costs'],
  time: ['2019-05-14', '2019-05-14'],
});
index.add({ id: 4, text });

test.each<[Filter, number[], string]>([
  [{}, [1, 2, 3, 4], 'no filter allows all'],
  [{ speaker: 'anna' }, [1, 3], 'one speaker'],
  [{ speaker: ['anna', 'boris'] }, [1, 2, 3], 'a list allows any of its entries'],
  [{ speaker: [] }, [], 'an empty list allows nothing'],
  [{ speaker: 'dora' }, [], 'a name that no record has'],
  [{ addressee: 'carla' }, [1], 'the second of two addressees'],
  [{ speaker: 'anna', subject: 'costs' }, [3], 'both must hold'],
  [{ occasion: 'hearing' }, [2], 'the occasion'],
  [{ story: 'one' }, [1], 'the story'],
  [{ time: ['2019-05-20', '2019-05-20'] }, [2], 'a day within a span of months'],
  [{ time: ['2019', '2019'] }, [2, 3], 'a year; records without a time are out'],
  [{ time: ['2019-07', '2020'] }, [], 'after all of them'],
  [{ speaker: 'anna', time: ['2019-05-14', '2019-05-14'] }, [3], 'a name and a time'],
])('%j allows %j: %s', (filter, ids) => {
  for (const hits of [index.question('bridge', { filter }), index.quotation('the bridge', { filter })]) {
    expect(hits.map(({ id }) => id)).toEqual(ids);
  }
});

test('a record that cannot be kept leaves the index as it was', () => {
  const own = new FindIndex();
  expect(() => own.add({ id: 1, text, time: ['soon', 'later'] })).toThrow(/"soon" is no time/);
  expect(() => own.add({ id: 1.5, text })).toThrow(/must be a whole number/);
  expect(() => own.add({ id: -1, text })).toThrow(/must be a whole number/);
  expect(own.size).toBe(0);
  own.add({ id: 1, text, time: ['2019', '2019'] });
  expect(own.question('bridge', { filter: { time: ['2019', '2019'] } })).toHaveLength(1);
});
