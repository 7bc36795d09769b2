import { expect, test } from 'vitest';
import { months, weekdays } from '../../src/text/calendar.ts';

test('months and days of the week stand where dates count them', () => {
  const named = (options: Intl.DateTimeFormatOptions, days: Date[]) =>
    days.map((day) => new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' }).format(day));
  const first = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2020, month)));
  expect(months).toEqual(named({ month: 'long' }, first));
  // March 1, 2020 was a Sunday.
  const week = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2020, 2, 1 + day)));
  expect(weekdays).toEqual(named({ weekday: 'long' }, week));
});
