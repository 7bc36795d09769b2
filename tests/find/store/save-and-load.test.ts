import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FindIndex } from '../../../src/find/find-index.ts';

const index = new FindIndex();
index.add({
  id: 4,
  text: 'The bridge will open on May 4, 1987.',
  speaker: 'anna',
  story: 'one',
  time: ['1987', '1987'],
});
index.add({ id: 9, text: 'It cost 3,000 crowns.', also: 'price', story: 'one' });
const saved = index.save();

test('an index loaded answers as the one saved, filters included', () => {
  const loaded = FindIndex.load(saved);
  expect(loaded.size).toBe(2);
  for (const filter of [{}, { story: 'one' }, { speaker: 'anna' }, { time: ['1987', '1987'] as const }]) {
    expect(loaded.question('bridge price', { filter })).toEqual(index.question('bridge price', { filter }));
  }
  expect(loaded.save()).toEqual(saved);
});

test('an empty index is saved and loaded', () => {
  expect(FindIndex.load(new FindIndex().save()).question('bridge')).toEqual([]);
});

test('bytes that stand at an odd place in a buffer are loaded', () => {
  const shifted = new Uint8Array(saved.length + 3);
  shifted.set(saved, 3);
  expect(FindIndex.load(shifted.subarray(3)).size).toBe(2);
});

test('other bytes are refused', () => {
  for (const bytes of [
    new Uint8Array(0),
    new Uint8Array(100),
    new TextEncoder().encode('{"not": "an index"}'),
  ]) {
    expect(() => FindIndex.load(bytes)).toThrow('These bytes are no saved index. Build the index again');
  }
});

test('another version is refused by its number', () => {
  const later = saved.slice();
  later[4] = 99;
  expect(() => FindIndex.load(later)).toThrow('has version 99, this program reads 2.');
});

test('damage anywhere is found, and so is a missing end', () => {
  const place = fc.integer({ min: 12, max: saved.length - 1 });
  fc.assert(
    fc.property(place, fc.integer({ min: 1, max: 255 }), (at, change) => {
      const damaged = saved.slice();
      damaged[at] = (damaged[at] ?? 0) ^ change;
      expect(() => FindIndex.load(damaged)).toThrow(/damaged/);
      expect(() => FindIndex.load(saved.slice(0, at))).toThrow(/damaged|no saved index/);
    }),
  );
});
