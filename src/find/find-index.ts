import { QuestionSearch } from './question/question-search.ts';
import { QuotationSearch } from './quotation/quotation-search.ts';
import type { FindOptions, FindRecord, Hit } from './record.ts';
import { RecordStore } from './store/record-store.ts';
import { load, save } from './store/save-and-load.ts';
import * as tuned from './tuning.ts';

/** One index over the statements and facts of a story, or of many. */
export class FindIndex {
  readonly #store: RecordStore;
  readonly #question: QuestionSearch;
  readonly #quotation: QuotationSearch;

  constructor(store: RecordStore = new RecordStore(), tuning: Partial<typeof tuned> = {}) {
    this.#store = store;
    this.#question = new QuestionSearch(store, tuning.question ?? tuned.question);
    this.#quotation = new QuotationSearch(store, tuning.quotation ?? tuned.quotation);
  }

  /** Records held. */
  get size(): number {
    return this.#store.size;
  }

  /** @throws RangeError on an id or a time that cannot be kept; the index is then as it was. */
  add(record: FindRecord): void {
    this.#store.add(record);
  }

  /** The records that answer a question, best first. */
  question(text: string, { k = 10, filter }: FindOptions = {}): Hit[] {
    return this.#question.search(text, k, this.#store.facets.allowed(filter));
  }

  /** The records whose words these are, half-remembered, best first. */
  quotation(text: string, { k = 10, filter }: FindOptions = {}): Hit[] {
    return this.#quotation.search(text, k, this.#store.facets.allowed(filter));
  }

  /** The index as bytes, versioned and with a checksum. */
  save(): Uint8Array {
    return save(this.#store);
  }

  /** @throws Error that says what is wrong with the bytes: of another kind, of another version, damaged. */
  static load(bytes: Uint8Array): FindIndex {
    return new FindIndex(load(bytes));
  }
}
