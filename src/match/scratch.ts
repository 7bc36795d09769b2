import { lastBelow } from './last-below.ts';
import type { Term } from './terms.ts';
import type { ViewIndex } from './view-index.ts';

/** A word that stands in the sentence before or behind counts this much of one in the sentence itself. Range 0.2 to 0.6. */
const NEAR = 0.3;

const NONE: readonly number[] = [];
const boards = new WeakMap<ViewIndex, Scratch>();

/* What is summed for a view: next to each other, so that a view costs one look into memory. */
const [OWN, OVER_FRAME, OVER_BASE, HIT] = [0, 1, 2, 3];
const SUMS = 4;
/* The same for an entry. */
const [FRAME, BASE, FRAME_HIT, BASE_HIT] = [0, 1, 2, 3];

/* What a view is to its entry. */
const [OTHER, SAYS, IS_FRAME, IS_NEAR] = [0, 1, 2, 3];
const PARTS = { cue: OTHER, denies: OTHER, says: SAYS, quote: SAYS, frame: IS_FRAME, near: IS_NEAR };

/**
 * Sums of one query over all views and entries, in arrays that are used again for the next query. What an entry's frame
 * or its own words hold is summed once for the entry; each view adds what it holds beyond them.
 */
export class Scratch {
  readonly #index: ViewIndex;
  readonly #ofViews: Float32Array;
  readonly #ofEntries: Float32Array;
  /** What each view is to its entry. */
  readonly #parts: Uint8Array;
  /** Views and entries that hold anything of the query. */
  readonly views: number[] = [];
  readonly entries: number[] = [];
  readonly #isTouched: Uint8Array;
  /** Behind the last view of each entry. */
  readonly #ends: Uint32Array;
  readonly #bits: Uint32Array;
  /** Views whose bits are set. */
  readonly #apart: number[] = [];

  private constructor(index: ViewIndex) {
    this.#index = index;
    this.#ofViews = new Float32Array(index.entryOf.length * SUMS);
    this.#ofEntries = new Float32Array(index.entries * SUMS);
    this.#parts = Uint8Array.from(index.kindOf, (kind) => PARTS[kind]);
    this.#bits = new Uint32Array(index.entryOf.length);
    this.#isTouched = new Uint8Array(index.entries);
    this.#ends = new Uint32Array(index.entries);
    for (const [view, entry] of index.entryOf.entries()) this.#ends[entry] = view + 1;
  }

  static for(index: ViewIndex): Scratch {
    let board = boards.get(index);
    if (!board) {
      board = new Scratch(index);
      boards.set(index, board);
    }
    return board;
  }

  clear(): void {
    for (const view of this.views) {
      for (let at = view * SUMS; at < view * SUMS + HIT; at++) this.#ofViews[at] = 0;
    }
    for (const view of this.#apart) this.#bits[view] = 0;
    this.#ofEntries.fill(0);
    this.#isTouched.fill(0);
    this.views.length = 0;
    this.entries.length = 0;
    this.#apart.length = 0;
  }

  /** Weight found in a view itself. */
  own(view: number): number {
    return this.#ofViews[view * SUMS + OWN] ?? 0;
  }

  /** Weight found in a view or in the frame of its entry: who, to whom, about what. */
  framed(view: number): number {
    return (this.#ofEntries[this.#entry(view) + FRAME] ?? 0) + (this.#ofViews[view * SUMS + OVER_FRAME] ?? 0);
  }

  /** Weight found in the frame of an entry or in its own words. */
  base(entry: number): number {
    return this.#ofEntries[entry * SUMS + BASE] ?? 0;
  }

  /** Weight found in a view, in the frame of its entry or in the entry's own words. */
  based(view: number): number {
    return (this.#ofEntries[this.#entry(view) + BASE] ?? 0) + (this.#ofViews[view * SUMS + OVER_BASE] ?? 0);
  }

  /** Adds one term: each view counts it once, by its strongest key. */
  add(term: Term, weight: number, among?: Uint8Array): void {
    const views: number[] = [];
    const sums = this.#ofViews;
    for (const { key, strength } of term.keys) {
      const list = this.#index.postings.get(key) ?? NONE;
      for (let at = 0; at < list.length; at++) {
        const view = list[at] ?? 0;
        const entry = this.#index.entryOf[view] ?? 0;
        if (among && !among[entry]) {
          at = lastBelow(list, at, this.#ends[entry] ?? 0);
          continue;
        }
        const hit = view * SUMS + HIT;
        const held = sums[hit] ?? 0;
        const counts = this.#parts[view] === IS_NEAR ? strength * NEAR : strength;
        if (held === 0) views.push(view);
        if (counts > held) sums[hit] = counts;
      }
      this.#markApart(key);
    }
    this.#markEntries(views);
    this.#sumViews(views, weight);
    this.#sumEntries(views, weight);
  }

  #markApart(key: string): void {
    for (const { view, bit } of this.#index.distinct.get(key) ?? []) {
      this.#bits[view] = (this.#bits[view] ?? 0) | bit;
      this.#apart.push(view);
    }
  }

  /** What the frame and the own words of each entry hold of the term. */
  #markEntries(views: readonly number[]): void {
    for (const view of views) {
      const part = this.#parts[view];
      if (part === OTHER) continue;
      const entry = this.#entry(view);
      const hit = this.#ofViews[view * SUMS + HIT] ?? 0;
      if (hit > (this.#ofEntries[entry + BASE_HIT] ?? 0)) this.#ofEntries[entry + BASE_HIT] = hit;
      if (part === IS_FRAME) this.#ofEntries[entry + FRAME_HIT] = hit;
    }
  }

  #sumViews(views: readonly number[], weight: number): void {
    const sums = this.#ofViews;
    for (const view of views) {
      const entry = this.#entry(view);
      const at = view * SUMS;
      const hit = sums[at + HIT] ?? 0;
      const own = sums[at + OWN] ?? 0;
      if (own === 0) this.views.push(view);
      sums[at + OWN] = own + weight * hit;
      const overFrame = Math.max(0, hit - (this.#ofEntries[entry + FRAME_HIT] ?? 0));
      sums[at + OVER_FRAME] = (sums[at + OVER_FRAME] ?? 0) + weight * overFrame;
      const overBase = Math.max(0, hit - (this.#ofEntries[entry + BASE_HIT] ?? 0));
      sums[at + OVER_BASE] = (sums[at + OVER_BASE] ?? 0) + weight * overBase;
      sums[at + HIT] = 0;
    }
  }

  #sumEntries(views: readonly number[], weight: number): void {
    const sums = this.#ofEntries;
    for (const view of views) {
      const at = this.#entry(view);
      const entry = at / SUMS;
      if (!this.#isTouched[entry]) {
        this.#isTouched[entry] = 1;
        this.entries.push(entry);
      }
      sums[at + FRAME] = (sums[at + FRAME] ?? 0) + weight * (sums[at + FRAME_HIT] ?? 0);
      sums[at + BASE] = (sums[at + BASE] ?? 0) + weight * (sums[at + BASE_HIT] ?? 0);
      sums[at + FRAME_HIT] = 0;
      sums[at + BASE_HIT] = 0;
    }
  }

  /** Where the sums of a view's entry begin. */
  #entry(view: number): number {
    return (this.#index.entryOf[view] ?? 0) * SUMS;
  }

  /** Whether the query repeats at least half of what sets a wording apart, and every name in it. */
  isApart(view: number): boolean {
    const wanted = this.#index.distinctOf[view] ?? 0;
    const names = this.#index.distinctNames[view] ?? 0;
    const bits = this.#bits[view] ?? 0;
    return wanted > 0 && (bits & names) === names && bitCount(bits) * 2 >= wanted;
  }
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
