const written = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?$/;
const minute = 60_000;

/** Minutes from 1900 on, so that they fit 32 bits without a sign until the year 10000. */
const origin = Date.UTC(1900, 0) / minute;

/**
 * The first and last minute of a moment as written: "2019-05" → the whole of May.
 * @throws RangeError on any other form, and on years before 1900.
 */
export function span(moment: string): [first: number, last: number] {
  const parts = written
    .exec(moment)
    ?.slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  const [year = 0, month, day, hour, min] = parts ?? [];
  const first = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1, hour ?? 0, min ?? 0));
  // "2019-02-30" would be read as March 2.
  const exists = first.toISOString().startsWith(moment);
  if (year < 1900 || !exists) {
    throw new RangeError(`"${moment}" is no time: write 2019, 2019-05, 2019-05-14 or 2019-05-14T15:46.`);
  }
  let next = first.getTime() + minute;
  if (month === undefined) next = Date.UTC(year + 1, 0);
  else if (day === undefined) next = Date.UTC(year, month);
  else if (hour === undefined) next = first.getTime() + 24 * 60 * minute;
  return [first.getTime() / minute - origin, next / minute - 1 - origin];
}
