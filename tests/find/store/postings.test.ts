import { expect, test } from 'vitest';
import {
  codeBits,
  codeMask,
  impacts,
  lengthClass,
  mostRecords,
  posting,
} from '../../../src/find/store/postings.ts';

test('a posting gives back its record, to the last that there may be', () => {
  for (const record of [0, 1, 12345, mostRecords - 1]) {
    const packed = posting(record, 3, 15);
    expect(packed >>> codeBits).toBe(record);
    expect(packed & codeMask).toBe(63);
  }
});

test('length classes rise with the length and stop at fifteen', () => {
  const classes = [0, 4, 6, 10, 20, 40, 80, 160, 100_000].map(lengthClass);
  expect(classes).toEqual([...classes].sort((a, b) => a - b));
  expect(classes[0]).toBe(0);
  expect(classes.at(-1)).toBe(15);
});

test('a word counts more when repeated, less in a long record, least in the further words', () => {
  const table = impacts({ k1: 1, b: 0.5, usualLength: 20, alsoWeight: 0.5 });
  const of = (times: 0 | 1 | 2 | 3, length: number): number =>
    table[posting(0, times, lengthClass(length)) & codeMask] ?? Number.NaN;
  expect(of(2, 20)).toBeGreaterThan(of(1, 20));
  expect(of(1, 10)).toBeGreaterThan(of(1, 60));
  expect(of(0, 20)).toBe(0.5 * of(1, 20));
});
