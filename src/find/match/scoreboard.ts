import { Top } from './top.ts';

const bins = 1024;
/** How many scores fall into each; of use within one call only. */
const sizes = new Uint32Array(bins);
/** Sums of 32-bit floats may end a little above what was added. */
const ROUNDING = 1.0001;

/**
 * A score for every record, kept between queries and cleared by the list of the records touched, so that a query
 * costs what it touches and not what there is.
 */
export class Scoreboard {
  scores = new Float32Array(0);
  /** By record: a bit for each concept that scored it, so that each counts once. */
  concepts = new Uint32Array(0);
  touched = new Uint32Array(64);
  count = 0;
  /** Of `touched`, so many from the first on can be among the best. */
  #open = Number.POSITIVE_INFINITY;

  /** Makes room for so many records and clears the last query. */
  clear(records: number): void {
    if (records > this.scores.length) {
      this.scores = new Float32Array(Math.ceil(records * 1.25));
      this.concepts = new Uint32Array(this.scores.length);
    } else {
      for (let at = 0; at < this.count; at++) {
        const record = this.touched[at] ?? 0;
        this.scores[record] = 0;
        this.concepts[record] = 0;
      }
    }
    this.count = 0;
    this.#open = Number.POSITIVE_INFINITY;
  }

  touch(record: number): void {
    if (this.count === this.touched.length) {
      const grown = new Uint32Array(2 * this.count);
      grown.set(this.touched);
      this.touched = grown;
    }
    this.touched[this.count++] = record;
  }

  /**
   * Whether the `k` best are among the records touched so far, where no record gains more than `most` from now on: as
   * soon as `k` of them have more. What is touched later is then left out of account by {@link best}.
   * Howard Turtle and James Flood, "Query evaluation: strategies and optimizations", IPM 1995 (max score).
   */
  close(k: number, most: number): boolean {
    if (this.#open !== Number.POSITIVE_INFINITY) return true;
    let above = 0;
    for (let at = 0; at < this.count; at++) {
      if ((this.scores[this.touched[at] ?? 0] ?? 0) <= most * ROUNDING) continue;
      above++;
      if (above < k) continue;
      this.#open = this.count;
      return true;
    }
    return false;
  }

  /**
   * The `k` records with the highest scores, ties to the lower number, in no order. Scores, all of them from 0 to
   * `highest`, are first counted into bins: what is above the bin of the k-th is in, what is within it is compared.
   */
  best(k: number, highest: number): number[] {
    const { scores, touched } = this;
    const count = Math.min(this.count, this.#open);
    if (count <= k) return [...touched.subarray(0, count)];
    // Sums of 32-bit floats may end a little above the highest: one bin is left for them.
    const scale = (bins - 2) / highest;
    sizes.fill(0);
    for (let at = 0; at < count; at++) {
      const bin = ((scores[touched[at] ?? 0] ?? 0) * scale) | 0;
      sizes[bin] = (sizes[bin] ?? 0) + 1;
    }
    let cut = bins - 1;
    let above = 0;
    for (; cut > 0 && above + (sizes[cut] ?? 0) < k; cut--) above += sizes[cut] ?? 0;
    const found: number[] = [];
    const within = new Top(k - above);
    for (let at = 0; at < count; at++) {
      const record = touched[at] ?? 0;
      const score = scores[record] ?? 0;
      const bin = (score * scale) | 0;
      if (bin > cut) found.push(record);
      else if (bin === cut) within.offer(record, score);
    }
    for (const { number } of within.best()) found.push(number);
    return found;
  }
}
