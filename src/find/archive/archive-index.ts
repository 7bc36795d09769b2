import { LRUCache } from 'lru-cache';
import { stem } from '../../text/stem.ts';
import { stopWords } from '../../text/stop-words.ts';
import { tokens } from '../../text/tokens.ts';
import { FindIndex } from '../find-index.ts';
import { idf } from '../match/idf.ts';
import type { Hit } from '../record.ts';
import { RecordStore } from '../store/record-store.ts';
import { mostWords, question, quotation, archive as tuning } from '../tuning.ts';
import type { Archive, ArchiveRecord, ArchiveWord, WantedWord } from './archive.ts';

/** Words whose counts are kept. About 150 bytes each. */
const KNOWN_WORDS = 50_000;
/** How long counts are taken for the archive's own, in milliseconds. They only weigh. */
const KNOWN_MS = 10 * 60_000;

interface Options {
  /** Hits wanted at most. */
  k: number;
  /** Only of these stories. */
  stories?: readonly string[] | undefined;
}

/** A record and its score, as of `Hit`. */
export interface ArchiveHit {
  record: ArchiveRecord;
  score: number;
}

/** Candidates, and an index of them alone. */
interface Chosen {
  records: readonly ArchiveRecord[];
  index: FindIndex;
}

/**
 * Finds in an archive: its rarest words choose candidates, and the ranking of `FindIndex` judges these, with the
 * archive's counts of words in the place of their own. Rejects where the archive cannot be reached.
 */
export class ArchiveIndex {
  readonly #archive: Archive;
  readonly #counts = new LRUCache<string, number>({ max: KNOWN_WORDS, ttl: KNOWN_MS });
  #size: { records: number; until: number } | undefined;

  constructor(archive: Archive) {
    this.#archive = archive;
  }

  /** The records that answer a question, best first. */
  async question(text: string, { k, stories }: Options): Promise<ArchiveHit[]> {
    const { records, index } = await this.#choose(text, question.formWeight, stories);
    return index.question(text, { k }).flatMap((hit) => told(records, hit));
  }

  /** The records whose words these are, half-remembered, best first. */
  async quotation(text: string, { k, stories }: Options): Promise<ArchiveHit[]> {
    const { records, index } = await this.#choose(text, quotation.stemWeight, stories);
    return index.quotation(text, { k }).flatMap((hit) => told(records, hit));
  }

  async #choose(text: string, formWeight: number, stories: Options['stories']): Promise<Chosen> {
    const said = [...new Set(tokens(text, mostWords).map(({ word }) => word))];
    const stems = new Map(said.map((word) => [word, stem(word)]));
    const size = await this.#records();
    const found = await this.#archive.words(said, [...new Set(stems.values())]);
    const words = wanted(found, stems, size, formWeight);
    const records =
      words.length > 0 ? await this.#archive.candidates({ words, most: tuning.candidates, stories }) : [];
    const counts = await this.#countsOf(records, found);
    const store = new RecordStore(undefined, { records: size, counts, byStem: sumByStem(found) });
    for (const [id, record] of records.entries()) store.add({ id, ...record });
    return { records, index: new FindIndex(store) };
  }

  async #records(): Promise<number> {
    const now = Date.now();
    if (!this.#size || this.#size.until < now)
      this.#size = { records: await this.#archive.size(), until: now + KNOWN_MS };
    return this.#size.records;
  }

  /** How many records of the archive hold each word of the candidates. */
  async #countsOf(
    candidates: readonly ArchiveRecord[],
    found: readonly ArchiveWord[],
  ): Promise<Map<string, number>> {
    const all = new Set(
      candidates.flatMap(({ text, also }) => tokens(`${text} ${also}`)).map(({ word }) => word),
    );
    const unknown = [...all].filter((word) => !this.#counts.has(word));
    const told = unknown.length > 0 ? await this.#archive.words(unknown, []) : [];
    for (const { word, count } of [...told, ...found]) this.#counts.set(word, count);
    const counts = new Map<string, number>();
    for (const word of all) counts.set(word, this.#counts.get(word) ?? 0);
    for (const { word, count } of found) counts.set(word, count);
    return counts;
  }
}

/** The rarest words first, as many as the budget of postings has room for; at least the rarest. */
function wanted(
  found: readonly ArchiveWord[],
  stems: ReadonlyMap<string, string>,
  records: number,
  formWeight: number,
): WantedWord[] {
  const counts = new Map(found.map(({ word, count }) => [word, count]));
  const worths = new Map<string, number>();
  for (const [word, stemmed] of stems) {
    const worth = idf(counts.get(word) ?? 0, records);
    for (const other of found) {
      const share =
        other.word === word ? 1 : other.stem === stemmed && !stopWords.has(other.word) ? formWeight : 0;
      if (share > 0) worths.set(other.word, Math.max(worths.get(other.word) ?? 0, share * worth));
    }
  }
  let left = tuning.postingBudget;
  const rarest = found.filter(({ word }) => worths.has(word)).sort((a, b) => a.count - b.count);
  return rarest.flatMap(({ word, count }, at) => {
    left -= count;
    return left >= 0 || at === 0 ? [{ word, worth: worths.get(word) ?? 0 }] : [];
  });
}

function told(records: readonly ArchiveRecord[], { id, score }: Hit): ArchiveHit[] {
  const record = records[id];
  return record ? [{ record, score }] : [];
}

function sumByStem(found: readonly ArchiveWord[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { stem, count } of found) sums.set(stem, (sums.get(stem) ?? 0) + count);
  return sums;
}
