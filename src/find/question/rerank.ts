import { isAnaphor, isDate, isNumber } from '../../text/word-kinds.ts';
import type { Scoreboard } from '../match/scoreboard.ts';
import type { RecordStore } from '../store/record-store.ts';
import type { QuestionTuning } from '../tuning.ts';
import type { Question } from './concepts.ts';

/** Looks closer at the best candidates for a question: their neighbours, and the kind of thing asked for. */
export class Reranker {
  readonly #store: RecordStore;
  readonly #board: Scoreboard;
  readonly #question: Question;
  readonly #tuning: QuestionTuning;
  readonly #asked: ReadonlySet<number>;

  constructor(store: RecordStore, board: Scoreboard, question: Question, tuning: QuestionTuning) {
    this.#store = store;
    this.#board = board;
    this.#question = question;
    this.#tuning = tuning;
    const { kind, concepts } = question;
    this.#asked = new Set(
      kind === 'name' ? concepts.flatMap(({ words }) => words.map(({ word }) => word)) : [],
    );
  }

  /** From 0 to 1: what the record holds of the question, with what its neighbours add, of all that was asked. */
  score(record: number): number {
    const { kindWeight, saturation } = this.#tuning;
    const { kind, whole } = this.#question;
    // A word that stands once in a record of the usual length has an impact of 1 / (1 + k1): undone here.
    const own = (this.#board.scores[record] ?? 0) * (1 + saturation);
    const share = (own + this.#nearby(record)) / (whole || 1);
    const factor = kind !== 'any' && this.#holds(record) ? 1 : 1 / (1 + kindWeight);
    return Math.min(1, share * factor);
  }

  /** What the sentences before and after hold of what this one lacks. */
  #nearby(record: number): number {
    const { previousWeight, nextWeight, anaphorWeight } = this.#tuning;
    const back = this.#store.kinds.at(record) & isAnaphor ? anaphorWeight : previousWeight;
    return back * this.#added(record, record - 1) + nextWeight * this.#added(record, record + 1);
  }

  #added(record: number, other: number): number {
    const { stories } = this.#store.facets;
    if (other < 0 || other >= this.#store.size || stories.at(other) !== stories.at(record)) return 0;
    const { concepts } = this.#board;
    const bits = (concepts[other] ?? 0) & ~(concepts[record] ?? 0);
    let sum = 0;
    if (bits !== 0) {
      this.#question.concepts.forEach(({ weight }, at) => {
        if ((bits >>> at) & 1) sum += weight;
      });
    }
    return sum;
  }

  /** Whether the record holds a thing of the kind asked for, which the question itself does not hold. */
  #holds(record: number): boolean {
    const { kind } = this.#question;
    if (kind === 'number') return (this.#store.kinds.at(record) & isNumber) !== 0;
    if (kind === 'date') return (this.#store.kinds.at(record) & isDate) !== 0;
    const { data } = this.#store.texts;
    const end = this.#store.endOf(record);
    for (let at = this.#store.starts.at(record); at < end; at++) {
      const cell = data[at] ?? 0;
      if ((cell & 1) === 1 && !this.#asked.has(cell >>> 1)) return true;
    }
    return false;
  }
}
