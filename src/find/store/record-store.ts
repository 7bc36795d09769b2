import { tokens } from '../../text/tokens.ts';
import { isAnaphor, isStopWord } from '../../text/word-kinds.ts';
import type { FindRecord } from '../record.ts';
import { Facets } from './facets.ts';
import { GrowingArray } from './growing-array.ts';
import { PostingLists } from './posting-lists.ts';
import { lengthClass, mostRecords, posting } from './postings.ts';
import { Tally } from './tally.ts';
import { Vocabulary } from './vocabulary.ts';

type Saved = Pick<RecordStore, 'vocabulary' | 'facets' | 'postings' | 'ids' | 'starts' | 'kinds' | 'texts'>;

/** How many records hold a word, where the records at hand are but some of an archive. */
export interface Statistics {
  records: number;
  /** By word, and summed by stem, of all words that are asked for. */
  counts: ReadonlyMap<string, number>;
  byStem: ReadonlyMap<string, number>;
}

/** All that is kept of the records: nothing here knows how they are ranked. */
export class RecordStore {
  readonly vocabulary: Vocabulary;
  readonly facets: Facets;
  /** By word: its postings, see postings.ts. */
  readonly postings: PostingLists;
  /** By record: its id, where its words start, and the bits of its words together. */
  readonly ids: GrowingArray;
  readonly starts: GrowingArray;
  readonly kinds: GrowingArray;
  /** The words of every text in their order, each as 2 × word + 1 where it is a name by its capital. */
  readonly texts: GrowingArray;

  readonly #statistics: Statistics | undefined;

  constructor(saved?: Saved, statistics?: Statistics) {
    this.#statistics = statistics;
    this.vocabulary = saved?.vocabulary ?? new Vocabulary();
    this.facets = saved?.facets ?? new Facets();
    this.postings = saved?.postings ?? new PostingLists();
    this.ids = saved?.ids ?? new GrowingArray();
    this.starts = saved?.starts ?? new GrowingArray();
    this.kinds = saved?.kinds ?? new GrowingArray();
    this.texts = saved?.texts ?? new GrowingArray();
  }

  get size(): number {
    return this.ids.length;
  }

  /** Records to weigh words among. */
  get population(): number {
    return this.#statistics?.records ?? this.size;
  }

  /** How many of these hold a word. */
  frequency(word: string): number {
    if (this.#statistics) return this.#statistics.counts.get(word) ?? 0;
    const number = this.vocabulary.find(word);
    return number === undefined ? 0 : this.postings.count(number);
  }

  /** How many hold words of a stem, summed over these. */
  stemFrequency(stem: string): number {
    if (this.#statistics) return this.#statistics.byStem.get(stem) ?? 0;
    return this.vocabulary.withStem(stem).reduce((sum, form) => sum + this.postings.count(form), 0);
  }

  /** Where the words of a record end in {@link texts}. */
  endOf(record: number): number {
    return record + 1 < this.size ? this.starts.at(record + 1) : this.texts.length;
  }

  /** @throws RangeError on an id that is no number of 32 bits, a time that cannot be read, or too many records. */
  add(entry: FindRecord): void {
    if (!Number.isInteger(entry.id) || entry.id < 0 || entry.id > 0xffffffff) {
      throw new RangeError(`The id ${entry.id} of a record must be a whole number from 0 to 4294967295.`);
    }
    const record = this.size;
    if (record >= mostRecords) throw new RangeError(`An index holds ${mostRecords} records: begin another.`);
    this.facets.add(record, entry);
    this.ids.push(entry.id);
    this.starts.push(this.texts.length);

    tally.clear();
    let kinds = 0;
    const said = tokens(entry.text);
    for (const { word, capital, opens } of said) {
      const number = this.vocabulary.add(word);
      const kind = this.vocabulary.kinds.at(number);
      const named = capital && !opens && (kind & isStopWord) === 0;
      this.texts.push(2 * number + (named ? 1 : 0));
      kinds |= tally.words.length === 0 ? kind : kind & ~isAnaphor;
      tally.said(number);
    }
    this.kinds.push(kinds);
    if (entry.also !== undefined) {
      for (const { word } of tokens(entry.also)) tally.held(this.vocabulary.add(word));
    }
    const length = lengthClass(said.length);
    for (const word of tally.words) {
      this.postings.append(word, posting(record, tally.times(word), length));
    }
  }
}

/** Counts the words of the record that is being added. */
const tally = new Tally();
