import * as chrono from 'chrono-node';
import type { Time } from '../../story/schema.ts';
import { months, weekdays } from '../../text/calendar.ts';

const two = (n: number) => String(n).padStart(2, '0');
const iso = (d: Date) => `${d.getUTCFullYear()}-${two(d.getUTCMonth() + 1)}-${two(d.getUTCDate())}`;
const addDays = (d: Date, n: number) => new Date(d.getTime() + n * 86_400_000);

/** "Tuesday, May 14, 2019" */
function dayInWords(d: Date): string {
  return `${weekdays[d.getUTCDay()]}, ${months[d.getUTCMonth()]} ${d.getUTCDate()}, ${d.getUTCFullYear()}`;
}

/** "May 11-12, 2019", "April 29 to May 5, 2019" */
function daysInWords(from: Date, to: Date): string {
  const start = `${months[from.getUTCMonth()]} ${from.getUTCDate()}`;
  const end = `${to.getUTCDate()}, ${to.getUTCFullYear()}`;
  return from.getUTCMonth() === to.getUTCMonth()
    ? `${start}-${end}`
    : `${start} to ${months[to.getUTCMonth()]} ${end}`;
}

const seasons: Record<string, [number, number]> = {
  spring: [2, 4],
  summer: [5, 7],
  fall: [8, 10],
  autumn: [8, 10],
  winter: [11, 13],
};

interface Span {
  from: string;
  to?: string;
  said: string;
}

const monthSpan = (year: number, month: number): Span => {
  const d = new Date(Date.UTC(year, month, 1));
  return { from: iso(d).slice(0, 7), said: `${months[d.getUTCMonth()]} ${d.getUTCFullYear()}` };
};

const weekSpan = (day: Date): Span => {
  const monday = addDays(day, -((day.getUTCDay() + 6) % 7));
  const sunday = addDays(monday, 6);
  return {
    from: iso(monday),
    to: iso(sunday),
    said: `the week of ${daysInWords(monday, sunday)}`,
  };
};

/** Spans that the date library gives as a single day, or not at all. */
const spans: [RegExp, (m: RegExpMatchArray, base: Date) => Span | null][] = [
  [/\b(last|this|next) week\b/i, (m, base) => weekSpan(addDays(base, 7 * step(m[1])))],
  [
    /\b(last|this|next) month\b/i,
    (m, base) => monthSpan(base.getUTCFullYear(), base.getUTCMonth() + step(m[1])),
  ],
  [
    /\b(last|this|next) year\b/i,
    (m, base) => ({
      from: String(base.getUTCFullYear() + step(m[1])),
      said: String(base.getUTCFullYear() + step(m[1])),
    }),
  ],
  [
    /\b(last|this|next) (spring|summer|fall|autumn|winter)\b/i,
    (m, base) => season(m[1] ?? '', (m[2] ?? '').toLowerCase(), base),
  ],
  [
    /\b(?:over |at )?(?:the|last|this past) weekend\b/i,
    (_, base) => {
      const sunday = addDays(base, -((base.getUTCDay() + 7) % 7 || 7));
      return {
        from: iso(addDays(sunday, -1)),
        to: iso(sunday),
        said: `the weekend of ${daysInWords(addDays(sunday, -1), sunday)}`,
      };
    },
  ],
  [
    /\b(early|mid|late)[- ](January|February|March|April|May|June|July|August|September|October|November|December)\b(?: (\d{4}))?/,
    (m, base) => part(m, base),
  ],
  [
    /\bin the ((?:early |late |mid-)?(1[6-9]|20)\d0s)\b/i,
    (m) => ({ from: (m[1] ?? '').slice(-5, -1), said: `the ${m[1]}` }),
  ],
];

function step(word: string | undefined): number {
  return /last/i.test(word ?? '') ? -1 : /next/i.test(word ?? '') ? 1 : 0;
}

function season(which: string, name: string, base: Date): Span | null {
  const [first, last] = seasons[name] ?? [0, 0];
  let year = base.getUTCFullYear();
  if (/last/i.test(which) && last >= base.getUTCMonth()) year -= 1;
  if (/next/i.test(which) && first <= base.getUTCMonth()) year += 1;
  const end = new Date(Date.UTC(year, last + 1, 0));
  return { from: iso(new Date(Date.UTC(year, first, 1))), to: iso(end), said: `${name} ${year}` };
}

function part(m: RegExpMatchArray, base: Date): Span {
  const month = months.indexOf(m[2] ?? '');
  const year = m[3] ? Number(m[3]) : base.getUTCFullYear();
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const [from, to] = m[1] === 'early' ? [1, 10] : m[1] === 'mid' ? [11, 20] : [21, last];
  return {
    from: `${year}-${two(month + 1)}-${two(from)}`,
    to: `${year}-${two(month + 1)}-${two(to)}`,
    said: `${m[1]} ${m[2]} ${year}`,
  };
}

/** A plain weekday in news is the nearest one not after publication, unless the words say "next". */
function weekday(found: chrono.ParsedResult, base: Date): Date | null {
  const day = found.start.get('weekday');
  if (day === null || found.start.isCertain('day') || /next|coming/i.test(found.text)) return null;
  return addDays(base, -((base.getUTCDay() - day + 7) % 7));
}

/**
 * The first time a sentence tells, resolved against the day of publication; null where it tells none or
 * the day of publication is not known and the words need it.
 */
export function timeIn(words: string, published: string | undefined): Time | null {
  const base = new Date(`${(published ?? '1970-01-01').slice(0, 10)}T12:00:00Z`);
  if (published) {
    for (const [shape, resolve] of spans) {
      const m = words.match(shape);
      const span = m ? resolve(m, base) : null;
      if (m && span) return { printed: m[0], ...span };
    }
  }
  for (const found of chrono.en.parse(words, { instant: base, timezone: 0 })) {
    const certain = (part: 'day' | 'month' | 'year' | 'weekday') => found.start.isCertain(part);
    if (
      !published &&
      (!certain('year') || /\b(?:after|ago|hence|later|within|last|next)\b/i.test(found.text))
    )
      continue;
    if (
      /^(now|the|a|may|march|second|sun|sat|mon|in the (?:day|morning|evening|afternoon)|the day|(?:a|the) second|\d{1,2}|\d+ (?:seconds?|minutes?))$/i.test(
        found.text,
      )
    )
      continue;
    const near = weekday(found, base);
    if (near) return { printed: found.text, from: iso(near), said: dayInWords(near) };
    const year = found.start.get('year') ?? base.getUTCFullYear();
    const month = (found.start.get('month') ?? 1) - 1;
    if (certain('month') && !certain('day') && !/ago|week|day/i.test(found.text))
      return { printed: found.text, ...monthSpan(year, month) };
    if (
      !certain('day') &&
      !/ago|week|day|month|today|tonight|yesterday|tomorrow|evening|morning/i.test(found.text)
    )
      continue;
    const at = new Date(Date.UTC(year, month, found.start.get('day') ?? 1));
    if (/\b(\w+) (months|years|decades) ago\b/i.test(found.text))
      return {
        printed: found.text,
        from: /year|decade/i.test(found.text) ? String(year) : iso(at).slice(0, 7),
        said: /year|decade/i.test(found.text) ? `around ${year}` : `around ${monthSpan(year, month).said}`,
      };
    const about = /weeks? ago/i.test(found.text);
    return {
      printed: found.text,
      from: iso(at),
      said: `${about ? 'around ' : ''}${about ? dayInWords(at).replace(/^\w+, /, '') : dayInWords(at)}`,
    };
  }
  const year = /\bin (1[6-9]\d\d|20\d\d)\b/.exec(words)?.[1];
  return year ? { printed: `in ${year}`, from: year, said: year } : null;
}
