import { FindIndex } from '../src/find/find-index.ts';
import type { FindRecord, Hit } from '../src/find/record.ts';

/** Our question search in the form that comparisons of search libraries ask for. */
export default class FindAnswer {
  readonly name = 'on the record, question';
  #index = new FindIndex();

  build(records: readonly FindRecord[]): void {
    this.#index = new FindIndex();
    for (const { id, text } of records) this.#index.add({ id, text });
  }

  search(query: string, k: number): Hit[] {
    return this.#index.question(query, { k });
  }
}
