import type { ArchivedStory, ArchiveRecord, ArchiveWord, StoryArchive } from '../../src/index.ts';
import type { Connection } from './connection.ts';
import { storable, storableJson } from './feedback.ts';

const SIZE = 'select count(*)::integer as records from archive_records';
const WORDS =
  'select word, stem, count from archive_words where (word = any($1) or stem = any($2)) and count > 0';
const CANDIDATES = `
  select story, text, also from (
    select record, sum(wanted.worth) as worth
    from unnest($1::text[], $2::real[]) as wanted (word, worth)
    join archive_postings using (word) cross join lateral unnest(records) as record
    where $4::text[] is null or record in (select id from archive_records where story = any($4))
    group by record order by worth desc, record limit $3) as best
  join archive_records on id = record order by id`;

const STORIES = 'select id, kept from archive_stories where id > $1 order by id limit 5000';
/** Stories that another copy has put in meanwhile stay as they are. */
const PUT = `
  with stories as (
    insert into archive_stories (id, kept)
    select id, kept::jsonb from unnest($1::text[], $2::text[]) as given (id, kept) order by id
    on conflict (id) do nothing returning id),
  records as (
    insert into archive_records (story, place, words, text, also)
    select story, place, string_to_array(words, ' '), text, also
    from unnest($3::text[], $4::integer[], $5::text[], $6::text[], $7::text[]) as given (story, place, words, text, also)
    join stories on stories.id = given.story order by story, place
    returning id, words),
  held as (select word, id from records, unnest(records.words) as word),
  postings as (
    insert into archive_postings (word, part, records)
    select word, id >> 14, array_agg(id order by id) from held
    group by word, id >> 14 order by word, id >> 14
    on conflict (word, part) do update set records = archive_postings.records || excluded.records)
  insert into archive_words (word, stem, count)
  select word, stem, count(*) from held join unnest($8::text[], $9::text[]) as stems (own, stem) on own = word
  group by word, stem order by word
  on conflict (word) do update set count = archive_words.count + excluded.count`;
const TAKE_OUT = `
  with stories as (delete from archive_stories where id = any($1) returning id),
  records as (delete from archive_records where story in (select id from stories) returning id, words),
  held as (select word, id from records, unnest(records.words) as word),
  gone as (select word, id >> 14 as part, array_agg(id) as ids from held group by word, id >> 14 order by word, id >> 14),
  postings as (
    update archive_postings as list
    set records = array(select record from unnest(list.records) as record where record <> all(gone.ids))
    from gone where list.word = gone.word and list.part = gone.part)
  update archive_words as known set count = count - times
  from (select word, count(*) as times from held group by word order by word) as less where known.word = less.word`;
const TIDY = ['analyze archive_records', 'analyze archive_postings', 'analyze archive_words'];

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
      const all: ArchivedStory[] = [];
      let last = '';
      for (;;) {
        const rows = await query<{ id: string; kept: ArchivedStory }>(STORIES, [last]);
        all.push(...rows.map(({ kept }) => kept));
        last = rows.at(-1)?.id ?? '';
        if (rows.length === 0) return all;
      }
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
        stories.map(({ kept }) => storableJson(kept)),
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
