import { expect, test } from 'vitest';
import { span } from '../../../src/find/store/time.ts';

const day = 24 * 60;

test.each([
  ['2019', 365 * day],
  ['2020', 366 * day],
  ['2019-02', 28 * day],
  ['2020-02', 29 * day],
  ['2019-12', 31 * day],
  ['2019-05-14', day],
  ['2019-05-14T15:46', 1],
])('%s lasts %i minutes', (moment, minutes) => {
  const [first, last] = span(moment);
  expect(last - first + 1).toBe(minutes);
});

test('a day lies within its month and its year', () => {
  const [year, month, date] = ['2019', '2019-05', '2019-05-31'].map(span);
  expect(month?.[0]).toBeGreaterThan(year?.[0] ?? 0);
  expect(month?.[1]).toBe(date?.[1]);
});

test.each(['', 'May 2019', '2019-5', '14-05-2019', '1899', '2019-13', '2019-02-30', '2019-05-14T24:30'])(
  '"%s" is refused with the forms that are understood',
  (moment) => {
    expect(() => span(moment)).toThrow(/write 2019, 2019-05, 2019-05-14 or 2019-05-14T15:46/);
  },
);
