import { months } from './months.ts';

const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
/** "May" is a verb more often than not: it is a month behind a word or a number that dates, or before a number. */
const MAY =
  /\b(?:(?:in|of|by|since|until|last|next|early|late|mid|this|from|during|\d+(?:st|nd|rd|th)?)[ -]May\b|May \d)/i;
const MARCH =
  /\b(?:(?:in|of|by|since|until|last|next|early|late|mid|this|from|during|\d+(?:st|nd|rd|th)?)[ -]March\b|March \d)/i;

/** The months and the days of the week that a text names, as folded words. */
export function datesIn(text: string): { months: Set<string>; weekdays: Set<string> } {
  const words = new Set(text.toLowerCase().match(/[a-z]+/g) ?? []);
  const isNamed = (month: string) => {
    if (month === 'may') return MAY.test(text);
    return month === 'march' ? MARCH.test(text) : words.has(month);
  };
  return {
    months: new Set(months.map((month) => month.toLowerCase()).filter(isNamed)),
    weekdays: new Set(WEEKDAYS.filter((day) => words.has(day))),
  };
}
