import type { Term } from './terms.ts';
import type { ViewIndex } from './view-index.ts';

/** A word that stands in the sentence before or behind counts this much of one in the sentence itself. Range 0.2 to 0.6. */
const NEAR = 0.3;

const NONE = new Uint32Array(0);
const boards = new WeakMap<ViewIndex, Scratch>();

/**
 * Sums of one query over all views and entries, in arrays that are used again for the next query. What an entry's frame
 * or its own words hold is summed once for the entry; each view adds what it holds beyond them.
 */
export class Scratch {
  readonly #index: ViewIndex;
  /** Weight found in each view itself. */
  readonly own: Float32Array;
  readonly #overFrame: Float32Array;
  readonly #overBase: Float32Array;
  readonly #frame: Float32Array;
  readonly #base: Float32Array;
  /** Views and entries that hold anything of the query. */
  readonly views: number[] = [];
  readonly entries: number[] = [];
  readonly #isTouched: Uint8Array;
  readonly #bits: Uint32Array;
  readonly #hit: Float32Array;
  readonly #frameHit: Float32Array;
  readonly #baseHit: Float32Array;

  private constructor(index: ViewIndex) {
    const views = () => new Float32Array(index.entryOf.length);
    const entries = () => new Float32Array(index.entries);
    this.#index = index;
    this.own = views();
    this.#overFrame = views();
    this.#overBase = views();
    this.#hit = views();
    this.#bits = new Uint32Array(index.entryOf.length);
    this.#isTouched = new Uint8Array(index.entries);
    this.#frame = entries();
    this.#base = entries();
    this.#frameHit = entries();
    this.#baseHit = entries();
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
    for (const sums of [this.own, this.#overFrame, this.#overBase, this.#frame, this.#base]) sums.fill(0);
    this.#bits.fill(0);
    this.#isTouched.fill(0);
    this.views.length = 0;
    this.entries.length = 0;
  }

  /** Weight found in a view or in the frame of its entry: who, to whom, about what. */
  framed(view: number): number {
    return (this.#frame[this.#entry(view)] ?? 0) + (this.#overFrame[view] ?? 0);
  }

  /** Weight found in the frame of an entry or in its own words. */
  base(entry: number): number {
    return this.#base[entry] ?? 0;
  }

  /** Weight found in a view, in the frame of its entry or in the entry's own words. */
  based(view: number): number {
    return (this.#base[this.#entry(view)] ?? 0) + (this.#overBase[view] ?? 0);
  }

  /** Adds one term: each view counts it once, by its strongest key. */
  add(term: Term, weight: number): void {
    const { postings, distinct } = this.#index;
    const views: number[] = [];
    for (const { key, strength } of term.keys) {
      const list = postings.get(key) ?? NONE;
      for (let at = 0; at < list.length; at++) {
        const view = list[at] ?? 0;
        const held = this.#hit[view] ?? 0;
        const counts = this.#index.kindOf[view] === 'near' ? strength * NEAR : strength;
        if (held === 0) views.push(view);
        if (counts > held) this.#hit[view] = counts;
      }
      for (const { view, bit } of distinct.get(key) ?? []) this.#bits[view] = (this.#bits[view] ?? 0) | bit;
    }
    this.#markEntries(views);
    this.#sumViews(views, weight);
    this.#sumEntries(views, weight);
  }

  /** What the frame and the own words of each entry hold of the term. */
  #markEntries(views: readonly number[]): void {
    for (const view of views) {
      const kind = this.#index.kindOf[view];
      if (kind === 'cue' || kind === 'denies') continue;
      const entry = this.#entry(view);
      const hit = this.#hit[view] ?? 0;
      if (hit > (this.#baseHit[entry] ?? 0)) this.#baseHit[entry] = hit;
      if (kind === 'frame') this.#frameHit[entry] = hit;
    }
  }

  #sumViews(views: readonly number[], weight: number): void {
    for (const view of views) {
      const entry = this.#entry(view);
      const hit = this.#hit[view] ?? 0;
      const own = this.own[view] ?? 0;
      if (own === 0) this.views.push(view);
      this.own[view] = own + weight * hit;
      const overFrame = Math.max(0, hit - (this.#frameHit[entry] ?? 0));
      this.#overFrame[view] = (this.#overFrame[view] ?? 0) + weight * overFrame;
      const overBase = Math.max(0, hit - (this.#baseHit[entry] ?? 0));
      this.#overBase[view] = (this.#overBase[view] ?? 0) + weight * overBase;
    }
  }

  #sumEntries(views: readonly number[], weight: number): void {
    for (const view of views) {
      const entry = this.#entry(view);
      if (!this.#isTouched[entry]) {
        this.#isTouched[entry] = 1;
        this.entries.push(entry);
      }
      this.#frame[entry] = (this.#frame[entry] ?? 0) + weight * (this.#frameHit[entry] ?? 0);
      this.#base[entry] = (this.#base[entry] ?? 0) + weight * (this.#baseHit[entry] ?? 0);
      this.#frameHit[entry] = 0;
      this.#baseHit[entry] = 0;
      this.#hit[view] = 0;
    }
  }

  #entry(view: number): number {
    return this.#index.entryOf[view] ?? 0;
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
