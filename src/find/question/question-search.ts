import { tokens } from '../../text/tokens.ts';
import { Scoreboard } from '../match/scoreboard.ts';
import { Top } from '../match/top.ts';
import type { Hit } from '../record.ts';
import { codeBits, codeMask, impacts } from '../store/postings.ts';
import type { RecordStore } from '../store/record-store.ts';
import { mostWords, type QuestionTuning } from '../tuning.ts';
import { ConceptReader, type Question } from './concepts.ts';
import { Reranker } from './rerank.ts';

/** Finds the records that answer a question. */
export class QuestionSearch {
  readonly #store: RecordStore;
  readonly #tuning: QuestionTuning;
  readonly #concepts: ConceptReader;
  readonly #board = new Scoreboard();
  readonly #impacts: Float64Array;

  constructor(store: RecordStore, tuning: QuestionTuning) {
    this.#store = store;
    this.#tuning = tuning;
    this.#concepts = new ConceptReader(store, tuning);
    const { saturation, lengthShare, usualLength, alsoWeight } = tuning;
    this.#impacts = impacts({ k1: saturation, b: lengthShare, usualLength, alsoWeight });
  }

  search(text: string, k: number, allowed: Uint8Array | undefined): Hit[] {
    const question = this.#concepts.read(tokens(text, mostWords));
    const candidates = Math.max(k, this.#tuning.candidates);
    this.#count(question, candidates, allowed);
    const reranker = new Reranker(this.#store, this.#board, question, this.#tuning);
    const top = new Top(k);
    for (const record of this.#board.best(candidates, question.whole)) {
      top.offer(record, reranker.score(record));
    }
    return top.best().map(({ number, score }) => ({ id: this.#store.ids.at(number), score }));
  }

  /**
   * Adds up, concept by concept, what each record holds of the question; of a concept's words the best counts.
   * The weightiest concepts come first, until the budget of postings is spent: term-at-a-time evaluation with the
   * "quit" strategy of Alistair Moffat and Justin Zobel, "Self-Indexing Inverted Files", TOIS 1996.
   */
  #count({ concepts, whole }: Question, candidates: number, allowed: Uint8Array | undefined): void {
    const board = this.#board;
    const impacts = this.#impacts;
    board.clear(this.#store.size);
    const { scores, concepts: counted } = board;
    let left = this.#tuning.postingBudget;
    const order = concepts.map((concept, at) => ({ ...concept, bit: 1 << at }));
    let most = whole;
    for (const { weight, words, bit } of order.sort((a, b) => b.weight - a.weight)) {
      board.close(candidates, most);
      most -= weight;
      for (const { word, share } of words) {
        if (left <= 0) return;
        const worth = weight * share;
        this.#store.postings.eachRun(word, (cells, from, to) => {
          const end = Math.min(to, from + left);
          left -= Math.max(0, end - from);
          for (let cell = from; cell < end; cell++) {
            const posting = cells[cell] ?? 0;
            const record = posting >>> codeBits;
            const before = counted[record] ?? 0;
            if ((before & bit) !== 0 || (allowed !== undefined && allowed[record] === 0)) continue;
            if (before === 0) board.touch(record);
            counted[record] = before | bit;
            scores[record] = (scores[record] ?? 0) + worth * (impacts[posting & codeMask] ?? 0);
          }
        });
      }
    }
  }
}
