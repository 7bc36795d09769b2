import { type Scored, Top } from './top.ts';

/**
 * A score for every record, kept between queries and cleared by the list of the records touched, so that a query
 * costs what it touches and not what there is.
 */
export class Scoreboard {
  scores = new Float32Array(0);
  /** By record: the last concept that scored it, so that each concept counts once. */
  concepts = new Uint16Array(0);
  touched = new Uint32Array(1024);
  count = 0;

  /** Makes room for so many records and clears the last query. */
  clear(records: number): void {
    if (records > this.scores.length) {
      this.scores = new Float32Array(Math.ceil(records * 1.25));
      this.concepts = new Uint16Array(this.scores.length);
    } else {
      for (let at = 0; at < this.count; at++) {
        const record = this.touched[at] ?? 0;
        this.scores[record] = 0;
        this.concepts[record] = 0;
      }
    }
    this.count = 0;
  }

  touch(record: number): void {
    if (this.count === this.touched.length) {
      const grown = new Uint32Array(2 * this.count);
      grown.set(this.touched);
      this.touched = grown;
    }
    this.touched[this.count++] = record;
  }

  /** The `k` records with the highest scores. */
  best(k: number): Scored[] {
    const top = new Top(k);
    for (let at = 0; at < this.count; at++) {
      const record = this.touched[at] ?? 0;
      top.offer(record, this.scores[record] ?? 0);
    }
    return top.best();
  }
}
