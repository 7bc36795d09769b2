import type { Filter, FindRecord } from '../record.ts';
import { GrowingArray } from './growing-array.ts';
import { PostingLists } from './posting-lists.ts';
import { span } from './time.ts';

/** Marks a record without a time: it begins after every other. */
const noTime = 0xffffffff;

export type FacetsParts = Pick<Facets, 'names' | 'lists' | 'stories' | 'firsts' | 'lasts'>;

const key = (facet: string, value: string): string => `${facet} ${value}`;
const asList = (value: string | readonly string[]): readonly string[] =>
  typeof value === 'string' ? [value] : value;

/** Who, to whom, about what, when and in which story: lists of records, by which a query is narrowed first. */
export class Facets {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly lists: PostingLists;
  /** By record: the number of its story plus one, 0 for none. */
  readonly stories: GrowingArray;
  readonly firsts: GrowingArray;
  readonly lasts: GrowingArray;

  constructor(saved?: FacetsParts) {
    for (const name of saved?.names ?? []) this.#number(name);
    this.lists = saved?.lists ?? new PostingLists();
    this.stories = saved?.stories ?? new GrowingArray();
    this.firsts = saved?.firsts ?? new GrowingArray();
    this.lasts = saved?.lasts ?? new GrowingArray();
  }

  #number(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.names.push(name) - 1;
    this.#numbers.set(name, number);
    return number;
  }

  #enter(record: number, facet: keyof Filter, values: readonly string[]): number {
    let number = -1;
    for (const value of new Set(values)) {
      number = this.#number(key(facet, value));
      this.lists.append(number, record);
    }
    return number;
  }

  add(record: number, { speaker, addressees, subjects, occasion, story, time }: FindRecord): void {
    const times = time === undefined ? undefined : [span(time[0])[0], span(time[1])[1]];
    if (speaker !== undefined) this.#enter(record, 'speaker', [speaker]);
    if (addressees !== undefined) this.#enter(record, 'addressee', addressees);
    if (subjects !== undefined) this.#enter(record, 'subject', subjects);
    if (occasion !== undefined) this.#enter(record, 'occasion', [occasion]);
    this.stories.push(story === undefined ? 0 : this.#enter(record, 'story', [story]) + 1);
    this.firsts.push(times?.[0] ?? noTime);
    this.lasts.push(times?.[1] ?? noTime);
  }

  /** By record: 1 where the filter allows it. Undefined where all are allowed. */
  allowed(filter: Filter | undefined): Uint8Array | undefined {
    const { time, ...named } = filter ?? {};
    const wanted = Object.entries(named).filter(([, value]) => value !== undefined);
    if (wanted.length === 0 && time === undefined) return undefined;
    const records = this.stories.length;
    let allowed = new Uint8Array(records).fill(1);
    for (const [facet, values] of wanted) allowed = this.#narrow(allowed, facet, asList(values));
    if (time !== undefined) this.#within(allowed, span(time[0])[0], span(time[1])[1]);
    return allowed;
  }

  #narrow(allowed: Uint8Array, facet: string, values: readonly string[]): Uint8Array<ArrayBuffer> {
    const narrowed = new Uint8Array(allowed.length);
    for (const value of values) {
      const number = this.#numbers.get(key(facet, value));
      if (number === undefined) continue;
      this.lists.eachRun(number, (cells, from, to) => {
        for (let at = from; at < to; at++) {
          const record = cells[at] ?? 0;
          narrowed[record] = allowed[record] ?? 0;
        }
      });
    }
    return narrowed;
  }

  #within(allowed: Uint8Array, first: number, last: number): void {
    const firsts = this.firsts.used();
    const lasts = this.lasts.used();
    for (let record = 0; record < allowed.length; record++) {
      if ((firsts[record] ?? noTime) > last || (lasts[record] ?? 0) < first) allowed[record] = 0;
    }
  }
}
