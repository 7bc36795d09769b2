import { describe, expect, test } from 'vitest';
import { datesIn } from '../../src/text/dates.ts';

describe('months and days of the week in a text', () => {
  test.each<[text: string, months: string[], weekdays: string[]]>([
    ['the call was in june, right?', ['june'], []],
    ['He left on Monday, May 13, 2019.', ['may'], ['monday']],
    ['may i say it was on tuesday', [], ['tuesday']],
    ['the weekend of 11-12 May', ['may'], []],
    ['they may march on Sunday', [], ['sunday']],
    ['in march or april', ['march', 'april'], []],
    ['the mayor was there', [], []],
  ])('%s', (text, months, weekdays) => {
    const found = datesIn(text);
    expect([...found.months]).toEqual(months);
    expect([...found.weekdays]).toEqual(weekdays);
  });
});
