import type { Story } from '../../story/schema.ts';
import { months } from '../../text/calendar.ts';

/** Where a story was published: "Harbour Post, June 3, 2021"; a date without a day or month stays as it is. */
export function sourceOf({ outlet, published }: Pick<Story, 'outlet' | 'published'>): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(published) ?? [];
  const name = months[Number(month) - 1];
  return name ? `${outlet}, ${name} ${Number(day)}, ${year}` : `${outlet}, ${published}`;
}
