import { GrowingArray } from './growing-array.ts';

/*
 * Many lists of numbers that only ever grow, in one array: each list is a chain of slices, each slice twice as
 * long as the one before and ended by the place of the next, so that an addition moves nothing.
 *
 *   first   slice of 4         slice of 8
 *   [a]  →  [b c d | •]  →  [e f g . . . . | •]
 *
 * Michael Busch et al., "Earlybird: Real-Time Search at Twitter", ICDE 2012, section IV.
 */

const firstSlice = 4;
const longestSlice = 1024;

/** Called with each stretch of a list, oldest first: the values are `cells[from]` to `cells[to - 1]`. */
export type Run = (cells: Uint32Array, from: number, to: number) => void;

export class PostingLists {
  readonly counts: GrowingArray;
  /** The first value of each list: half of all words occur once and need no slice. */
  readonly firsts: GrowingArray;
  readonly heads: GrowingArray;
  /** Where the next value goes, and the end of that slice. */
  readonly tails: GrowingArray;
  readonly ends: GrowingArray;
  readonly cells: GrowingArray;

  constructor(parts?: readonly GrowingArray[]) {
    const [counts, firsts, heads, tails, ends, cells] = parts ?? [];
    this.counts = counts ?? new GrowingArray();
    this.firsts = firsts ?? new GrowingArray();
    this.heads = heads ?? new GrowingArray();
    this.tails = tails ?? new GrowingArray();
    this.ends = ends ?? new GrowingArray();
    this.cells = cells ?? new GrowingArray();
  }

  get parts(): GrowingArray[] {
    return [this.counts, this.firsts, this.heads, this.tails, this.ends, this.cells];
  }

  count(list: number): number {
    return this.counts.at(list);
  }

  append(list: number, value: number): void {
    const missing = list + 1 - this.counts.length;
    if (missing > 0) this.#reserve(missing);
    const count = this.counts.data[list] ?? 0;
    this.counts.data[list] = count + 1;
    if (count === 0) {
      this.firsts.data[list] = value;
      return;
    }
    let tail = this.tails.data[list] ?? 0;
    if (tail === (this.ends.data[list] ?? 0)) tail = this.#newSlice(list, count);
    this.cells.data[tail] = value;
    this.tails.data[list] = tail + 1;
  }

  #reserve(lists: number): void {
    this.counts.reserve(lists);
    this.firsts.reserve(lists);
    this.heads.reserve(lists);
    this.tails.reserve(lists);
    this.ends.reserve(lists);
  }

  #newSlice(list: number, count: number): number {
    const previousEnd = this.ends.data[list] ?? 0;
    const size = sliceAfter(count);
    const start = this.cells.reserve(size);
    if (count === 1) this.heads.data[list] = start;
    else this.cells.data[previousEnd] = start;
    this.ends.data[list] = start + size - 1;
    return start;
  }

  eachRun(list: number, run: Run): void {
    let left = this.count(list);
    if (left === 0) return;
    run(this.firsts.data, list, list + 1);
    left--;
    let start = this.heads.at(list);
    for (let size = firstSlice; left > 0; size = Math.min(2 * size, longestSlice)) {
      const length = Math.min(size - 1, left);
      run(this.cells.data, start, start + length);
      left -= length;
      start = this.cells.at(start + size - 1);
    }
  }

  /** A copy of a list, for short ones. */
  values(list: number): number[] {
    const found: number[] = [];
    this.eachRun(list, (cells, from, to) => {
      for (let at = from; at < to; at++) found.push(cells[at] ?? 0);
    });
    return found;
  }
}

/** The length of the slice that follows `count` values: the first value stands outside. */
function sliceAfter(count: number): number {
  let held = 1;
  let size = firstSlice;
  while (held + size - 1 <= count) {
    held += size - 1;
    size = Math.min(2 * size, longestSlice);
  }
  return size;
}
