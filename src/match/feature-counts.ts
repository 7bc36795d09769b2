import { type FeatureList, PLACES } from './features.ts';

/** Features by their places: who has one, from `starts` of its place up to that of the next. */
export interface FeaturePostings {
  starts: Int32Array;
  holders: Int32Array;
  /** How often each holder has the feature, in all its wordings. */
  sums: Float64Array;
  /** Places that anything falls on. */
  used: number;
}

/** Counts the features of wordings; those of one holder have to follow each other. */
export class FeatureCounts {
  /** Sums of the holder at hand, by place, and which places those are. */
  readonly #sums = new Float64Array(PLACES + 1);
  readonly #touched = new Int32Array(PLACES + 1);
  #count = 0;
  #holder = -1;
  /** One a holder and place. */
  #places = new Int32Array(1 << 16);
  #holders = new Int32Array(1 << 16);
  #totals = new Float64Array(1 << 16);
  #size = 0;

  /** Returns how much they count together. */
  add(holder: number, { places, counts, size }: FeatureList): number {
    if (holder !== this.#holder) this.#put();
    this.#holder = holder;
    const sums = this.#sums;
    let total = 0;
    for (let at = 0; at < size; at++) {
      const place = places[at] ?? 0;
      const count = counts[at] ?? 0;
      const sum = sums[place] ?? 0;
      if (sum === 0) this.#touched[this.#count++] = place;
      sums[place] = sum + count;
      total += count;
    }
    return total;
  }

  /** Puts down what the holder at hand has. */
  #put(): void {
    while (this.#size + this.#count > this.#places.length) this.#grow();
    for (let at = 0; at < this.#count; at++) {
      const place = this.#touched[at] ?? 0;
      this.#places[this.#size] = place;
      this.#holders[this.#size] = this.#holder;
      this.#totals[this.#size] = this.#sums[place] ?? 0;
      this.#size++;
      this.#sums[place] = 0;
    }
    this.#count = 0;
  }

  /** All that was counted, sorted by place: a counting sort. */
  postings(): FeaturePostings {
    this.#put();
    const starts = new Int32Array(PLACES + 2);
    for (let at = 0; at < this.#size; at++) {
      const place = this.#places[at] ?? 0;
      starts[place + 2] = (starts[place + 2] ?? 0) + 1;
    }
    let used = 0;
    for (let place = 2; place <= PLACES + 1; place++) {
      if (starts[place]) used++;
      starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0);
    }
    const holders = new Int32Array(this.#size);
    const sums = new Float64Array(this.#size);
    for (let at = 0; at < this.#size; at++) {
      const next = (this.#places[at] ?? 0) + 1;
      const to = starts[next] ?? 0;
      holders[to] = this.#holders[at] ?? 0;
      sums[to] = this.#totals[at] ?? 0;
      starts[next] = to + 1;
    }
    return { starts: starts.subarray(0, PLACES + 1), holders, sums, used };
  }

  #grow(): void {
    const size = this.#places.length * 2;
    const larger = <List extends Int32Array | Float64Array>(list: List, grown: List) => {
      grown.set(list);
      return grown;
    };
    this.#places = larger(this.#places, new Int32Array(size));
    this.#holders = larger(this.#holders, new Int32Array(size));
    this.#totals = larger(this.#totals, new Float64Array(size));
  }
}
