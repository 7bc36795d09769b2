import { tokens } from '../text/tokens.ts';
import { isAnaphor } from '../text/word-kinds.ts';
import { bitsOf } from './asked.ts';
import { concepts, type Question } from './concepts.ts';
import { NearWords } from './near-words.ts';
import { codeBits, codeMask, impacts } from './postings.ts';
import type { Hit } from './record.ts';
import type { RecordStore } from './record-store.ts';
import { Scoreboard } from './scoreboard.ts';
import { Top } from './top.ts';
import type { QuestionTuning } from './tuning.ts';

/** Finds the records that answer a question. */
export class QuestionSearch {
  readonly #store: RecordStore;
  readonly #tuning: QuestionTuning;
  readonly #near: NearWords;
  readonly #board = new Scoreboard();
  readonly #impacts: Float64Array;

  constructor(store: RecordStore, tuning: QuestionTuning) {
    this.#store = store;
    this.#tuning = tuning;
    this.#near = new NearWords(store.vocabulary);
    const { saturation, lengthShare, usualLength, alsoWeight } = tuning;
    this.#impacts = impacts({ k1: saturation, b: lengthShare, usualLength, alsoWeight });
  }

  search(text: string, k: number, allowed: Uint8Array | undefined): Hit[] {
    const question = concepts(tokens(text), this.#store, this.#near, this.#tuning);
    this.#count(question, allowed);
    const top = new Top(k);
    for (const record of this.#board.best(Math.max(k, this.#tuning.candidates))) {
      top.offer(record, this.#closer(record, this.#board.scores[record] ?? 0, question));
    }
    const best = this.#best(question);
    return top
      .best()
      .map(({ number, score }) => ({ id: this.#store.ids.at(number), score: Math.min(1, score / best) }));
  }

  /** Adds up, concept by concept, what each record holds of the question; of a concept's words the best counts. */
  #count({ concepts }: Question, allowed: Uint8Array | undefined): void {
    const board = this.#board;
    const impacts = this.#impacts;
    board.clear(this.#store.size);
    const { scores, concepts: last } = board;
    concepts.forEach(({ weight, words }, at) => {
      const concept = at + 1;
      for (const { word, share } of words) {
        const worth = weight * share;
        this.#store.postings.eachRun(word, (cells, from, to) => {
          for (let cell = from; cell < to; cell++) {
            const posting = cells[cell] ?? 0;
            const record = posting >>> codeBits;
            if (last[record] === concept || (allowed !== undefined && allowed[record] === 0)) continue;
            if (last[record] === 0) board.touch(record);
            last[record] = concept;
            scores[record] = (scores[record] ?? 0) + worth * (impacts[posting & codeMask] ?? 0);
          }
        });
      }
    });
  }

  /** The score of a record with its neighbours and the kind of thing that it holds. */
  #closer(record: number, score: number, question: Question): number {
    const { previousWeight, nextWeight, anaphorWeight, kindWeight } = this.#tuning;
    const kinds = this.#store.kinds.at(record);
    const back = kinds & isAnaphor ? anaphorWeight : previousWeight;
    const own = score + back * this.#neighbour(record, -1) + nextWeight * this.#neighbour(record, 1);
    return this.#holdsKind(record, kinds, question) ? own * (1 + kindWeight) : own;
  }

  /** The score of the record before or after, of the same story. */
  #neighbour(record: number, step: -1 | 1): number {
    const { stories } = this.#store.facets;
    const other = record + step;
    if (other < 0 || other >= this.#store.size || stories.at(other) !== stories.at(record)) return 0;
    return this.#board.scores[other] ?? 0;
  }

  #holdsKind(record: number, kinds: number, { kind, concepts }: Question): boolean {
    if (kind === 'any') return false;
    if (kind !== 'name') return (kinds & bitsOf(kind)) !== 0;
    const asked = new Set(concepts.flatMap(({ words }) => words.map(({ word }) => word)));
    const end = this.#store.endOf(record);
    for (let at = this.#store.starts.at(record); at < end; at++) {
      const cell = this.#store.texts.at(at);
      if ((cell & 1) === 1 && !asked.has(cell >> 1)) return true;
    }
    return false;
  }

  /** What a record gets that holds everything asked for, once, at the usual length. */
  #best({ whole }: Question): number {
    const { saturation, kindWeight } = this.#tuning;
    return (whole / (1 + saturation)) * (1 + kindWeight) || 1;
  }
}
