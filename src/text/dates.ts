import { months, weekdays } from './calendar.ts';

/** Verbs more often than not: months behind a word or a number that dates, or before a number. */
const ALSO_VERBS = new Map(
  ['may', 'march'].map((month) => [
    month,
    new RegExp(
      `\\b(?:(?:in|of|by|since|until|last|next|early|late|mid|this|from|during|\\d+(?:st|nd|rd|th)?)[ -]${month}\\b|${month} \\d)`,
      'i',
    ),
  ]),
);

/** The months and the days of the week that a text names, as folded words. */
export function datesIn(text: string): { months: Set<string>; weekdays: Set<string> } {
  const words = new Set(text.toLowerCase().match(/[a-z]+/g) ?? []);
  const namedOf = (names: readonly string[]) =>
    names
      .map((name) => name.toLowerCase())
      .filter((name) => words.has(name) && (ALSO_VERBS.get(name)?.test(text) ?? true));
  return { months: new Set(namedOf(months)), weekdays: new Set(namedOf(weekdays)) };
}
