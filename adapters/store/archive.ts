import type { ArchivedStory, ArchiveRecord, ArchiveWord, StoryArchive } from '../../src/index.ts';
import type { Connection } from './connection.ts';
import { storable } from './feedback.ts';

const SIZE = 'select count(*)::integer as records from archive_records';
const WORDS =
  'select word, stem, count from archive_words where (word = any($1) or stem = any($2)) and count > 0';
const CANDIDATES = `
  select story, text, also from (
    select found.id, sum(wanted.worth) as worth
    from unnest($1::text[], $2::float8[]) as wanted (word, worth)
    cross join lateral (
      select id from archive_records
      where words @> array[wanted.word] and ($4::text[] is null or story = any($4))) as found
    group by found.id order by worth desc, found.id limit $3) as best
  join archive_records using (id) order by id`;

const STORIES = 'select kept from archive_stories';
const PUT = `
  with stories as (
    insert into archive_stories (id, kept)
    select id, kept::jsonb from unnest($1::text[], $2::text[]) as given (id, kept)
    where not exists (select from archive_stories as known where known.id = given.id) order by id
    on conflict (id) do nothing returning id, number),
  records as (
    insert into archive_records (id, story, words, text, also)
    select (number::bigint << 20) + place, story, string_to_array(words, ' '), text, also
    from unnest($3::text[], $4::integer[], $5::text[], $6::text[], $7::text[]) as given (story, place, words, text, also)
    join stories on stories.id = given.story
    returning words)
  insert into archive_words (word, stem, count)
  select word, stem, count(*) from records, unnest(records.words) as word
  join unnest($8::text[], $9::text[]) as stems (own, stem) on own = word
  group by word, stem order by word
  on conflict (word) do update set count = archive_words.count + excluded.count`;
const TAKE_OUT = `
  with stories as (delete from archive_stories where id = any($1) returning id),
  records as (delete from archive_records where story in (select id from stories) returning words),
  gone as (select word, count(*) as times from records, unnest(records.words) as word group by word order by word)
  update archive_words set count = count - times from gone where archive_words.word = gone.word`;
const TIDY = ["select gin_clean_pending_list('archive_records_by_word')", 'analyze archive_records'];

/** An archive of stories in PostgreSQL. */
export function storedArchive(query: Connection['query']): StoryArchive {
  return {
    async size() {
      return (await query<{ records: number }>(SIZE))[0]?.records ?? 0;
    },
    words: (words, stems) => query<ArchiveWord>(WORDS, [words, stems]),
    candidates({ words, most, stories }) {
      const values = [words.map(({ word }) => word), words.map(({ worth }) => worth), most, stories ?? null];
      return query<ArchiveRecord>(CANDIDATES, values);
    },
    async stories() {
      return (await query<{ kept: ArchivedStory }>(STORIES)).map(({ kept }) => kept);
    },
    async put(stories) {
      const records = stories.flatMap(({ kept, records }) =>
        records.map((record, place) => ({ ...record, story: kept.listed.id, place })),
      );
      const stems = new Map(
        records.flatMap(({ words, stems }) => words.map((word, at) => [word, stems[at] ?? word])),
      );
      await query(PUT, [
        stories.map(({ kept }) => kept.listed.id),
        stories.map(({ kept }) => JSON.stringify(kept, (_, value) => storable(value))),
        records.map(({ story }) => story),
        records.map(({ place }) => place),
        records.map(({ words }) => words.map(storable).join(' ')),
        records.map(({ text }) => storable(text)),
        records.map(({ also }) => storable(also)),
        [...stems.keys()].map(storable),
        [...stems.values()].map(storable),
      ]);
    },
    async takeOut(ids) {
      await query(TAKE_OUT, [ids]);
    },
    async tidy() {
      for (const sql of TIDY) await query(sql);
    },
  };
}
