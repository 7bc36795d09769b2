import { describe, expect, test } from 'vitest';
import { timeIn } from '../../../src/ingest/grammar/relative-dates.ts';

/** All resolved against Tuesday, May 14, 2019. */
const rows: [words: string, from: string, to: string | undefined, said: string][] = [
  ['On Monday the ship left.', '2019-05-13', undefined, 'Monday, May 13, 2019'],
  ['On Tuesday he announced it.', '2019-05-14', undefined, 'Tuesday, May 14, 2019'],
  ['It was cancelled yesterday.', '2019-05-13', undefined, 'Monday, May 13, 2019'],
  ['They meet next month.', '2019-06', undefined, 'June 2019'],
  ['She accused them last month.', '2019-04', undefined, 'April 2019'],
  ['They talked last week.', '2019-05-06', '2019-05-12', 'the week of May 6-12, 2019'],
  ['Two weeks ago they spoke.', '2019-04-30', undefined, 'around April 30, 2019'],
  ['Ships were hit over the weekend.', '2019-05-11', '2019-05-12', 'the weekend of May 11-12, 2019'],
  ['The summit is in late June.', '2019-06-21', '2019-06-30', 'late June 2019'],
  ['It happened in 1987 on the pier.', '1987', undefined, '1987'],
  ['Sailors were seized last fall.', '2018-09-01', '2018-11-30', 'fall 2018'],
  ['It opened on March 3, 2017.', '2017-03-03', undefined, 'Friday, March 3, 2017'],
];

describe('times against the day of publication', () => {
  test.each(rows)('%s', (words, from, to, said) => {
    expect(timeIn(words, '2019-05-14T15:46')).toMatchObject({ from, said, ...(to ? { to } : {}) });
  });

  test.each(['The mayor may say more.', 'In the day he slept.', 'A second bridge stands.', 'He marched on.'])(
    'no time in: %s',
    (words) => {
      expect(timeIn(words, '2019-05-14')).toBeNull();
    },
  );

  test('without a day of publication only full dates are resolved', () => {
    expect(timeIn('On Monday the ship left.', undefined)).toBeNull();
    expect(timeIn('It opened on March 3, 2017.', undefined)).toMatchObject({ from: '2017-03-03' });
  });
});
