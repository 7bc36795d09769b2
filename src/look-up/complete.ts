import type { Completion, WhoSaid } from '../door.ts';
import type { Record } from '../match/record.ts';
import type { Statement } from '../story/schema.ts';
import { fold } from '../text/fold.ts';
import { isAbout, isBy, isTo } from './fits.ts';
import { nearNames, nearSubjects } from './near.ts';
import { resolveMatter, resolveName } from './resolve.ts';

/** So many choices are offered at most: what both known menus can show. */
const MOST = 25;
/** Characters of a label or a value, as the narrower menu takes them. */
const LONGEST = 75;

/** Choices for a facet over several records, narrowed by the others; most statements first; near spellings where no name holds what is typed. */
export function complete(
  records: readonly Record[],
  facet: keyof WhoSaid,
  typed: string,
  chosen: WhoSaid,
): Completion[] {
  return offer(
    records.flatMap((record) => {
      const left = record.story.statements.filter(othersFit(record, { ...chosen, [facet]: undefined }));
      return choices(record, facet, typed, left);
    }),
  );
}

/** Choices of several records as one list: those of one name together, most entries first. */
export function offer(choices: readonly Choice[]): Completion[] {
  const counts = new Map<string, { count: number; rank: number }>();
  for (const { name, count, rank } of choices) {
    if (name.length > LONGEST) continue;
    const held = counts.get(name);
    counts.set(name, { count: count + (held?.count ?? 0), rank: Math.min(rank, held?.rank ?? rank) });
  }
  return [...counts]
    .sort(([a, one], [b, other]) => one.rank - other.rank || other.count - one.count || a.localeCompare(b))
    .slice(0, MOST)
    .map(([value, { count }]) => ({ value, label: labelOf(value, count), count }));
}

export interface Choice {
  name: string;
  /** How many entries it leaves. */
  count: number;
  /** 0 where what is typed stands in the name, 1 where it is spelt nearly so. */
  rank: number;
}

function choices(record: Record, facet: keyof WhoSaid, typed: string, left: readonly Statement[]): Choice[] {
  if (facet === 'words') return wordChoices(typed, left);
  const tally = new Map<string, number>();
  for (const said of left) for (const id of idsOf(said, facet)) tally.set(id, (tally.get(id) ?? 0) + 1);
  const nameOf = namesBy(record, facet);
  const wanted = fold(typed.trim());
  const offered = (ids: readonly string[], rank: number) =>
    ids.flatMap((id): Choice[] => {
      const count = tally.get(id) ?? 0;
      const name = nameOf(id);
      return count ? [{ name, count, rank }] : [];
    });
  const holding = offered(
    [...tally.keys()].filter((id) => fold(nameOf(id)).includes(wanted)),
    0,
  );
  if (holding.length) return holding;
  return offered((facet === 'about' ? nearSubjects : nearNames)(record, typed), 1);
}

/** Exact words that hold what is typed, cut where a menu would cut them. */
function wordChoices(typed: string, left: readonly Statement[]): Choice[] {
  const wanted = fold(typed.trim());
  const quotes = left.flatMap((said) => said.quotes).filter((quote) => fold(quote).includes(wanted));
  return quotes.map((quote) => ({ name: startOf(quote, LONGEST), count: 1, rank: 0 }));
}

function idsOf(said: Statement, facet: 'speaker' | 'to' | 'about'): readonly string[] {
  if (facet === 'speaker') return [said.speaker];
  return facet === 'to' ? said.to : said.about;
}

function namesBy({ lexicon, story }: Record, facet: 'speaker' | 'to' | 'about'): (id: string) => string {
  if (facet !== 'about') return (id) => lexicon.parties.get(id)?.name ?? id;
  const names = new Map(story.subjects.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

/** Whether a statement fits the facets chosen already. */
function othersFit(record: Record, { speaker, to, about, words }: WhoSaid): (said: Statement) => boolean {
  const speakers = speaker?.trim() ? resolveName(record, speaker) : undefined;
  const addressees = to?.trim() ? resolveName(record, to) : undefined;
  const matter = about?.trim() ? resolveMatter(record, about) : undefined;
  const wanted = fold(words?.trim() ?? '');
  return (said) =>
    (!speakers || isBy(record, said, speakers)) &&
    (!addressees || isTo(said, addressees)) &&
    (!matter || isAbout(record, said, matter)) &&
    (!wanted || said.quotes.some((quote) => fold(quote).includes(wanted)));
}

/** "Ann Lee (7)" */
function labelOf(value: string, count: number): string {
  const tail = ` (${count})`;
  return `${startOf(value, LONGEST - tail.length)}${tail}`;
}

/** The start of a text, whole words only, at most so many characters. */
function startOf(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most - 1);
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), most / 2)).trimEnd()}…`;
}
