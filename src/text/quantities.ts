import { isLight } from './light-words.ts';
import { numbersIn } from './numbers.ts';
import { root } from './root.ts';
import { meaningsOf } from './thesaurus.ts';
import { wordsOf } from './words.ts';

const UNITS = new Set(['minut', 'hour', 'day', 'week', 'month', 'year', 'decad']);

/** A number of a text, with what tells what it is a number of. */
export interface Quantity {
  value: number;
  /** What it measures time in. */
  unit: string | undefined;
  /** "The two", "one of them": it points to something and counts nothing. */
  points: boolean;
  /** Meanings of the words behind it: what it counts is among them. */
  counted: readonly string[];
}

const ONLY = /^(?:just|only|exactly|merely|single)$/;
const POINTS = /^(?:the|these|those|both|which|of)$/;

/** Words behind a number among which is what it counts: "24 captured Ukrainian sailors". */
const COUNTED_WITHIN = 3;

/** Numbers of a text; those that measure time have their unit: "two weeks". */
export function quantitiesIn(text: string): Quantity[] {
  const words = wordsOf(text).map((word) => word.text);
  const decades = words.flatMap((word) => /^(?:19|20)?(\d0)s$/.exec(word)?.[1] ?? []);
  const numbers = numbersIn(words).map(({ from, value, to }) => {
    const before = words[from - 1] ?? '';
    const points =
      value === 1 ? !ONLY.test(before) && words[from] !== 'single' : value === 2 && POINTS.test(before);
    const unit = root(words[to + 1] ?? '');
    const near = words.slice(to + 1, to + 1 + COUNTED_WITHIN);
    // "112 homes and killing two": what is counted ends where the next thing begins.
    const joined = near.findIndex((word) => /^(?:and|or|but)$/.test(word));
    const behind = (joined < 0 ? near : near.slice(0, joined)).filter((word) => !isLight(word));
    return { value, points, unit: UNITS.has(unit) ? unit : undefined, counted: behind.flatMap(meaningsOf) };
  });
  return [
    ...numbers,
    ...decades.map((decade) => ({
      value: Number(decade),
      points: false,
      unit: 'decad',
      counted: [],
    })),
  ];
}
