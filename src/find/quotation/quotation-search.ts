import { tokens } from '../../text/tokens.ts';
import { isStopWord } from '../../text/word-kinds.ts';
import { idf } from '../match/idf.ts';
import { NearWords } from '../match/near-words.ts';
import { Scoreboard } from '../match/scoreboard.ts';
import { Slots } from '../match/slots.ts';
import { Top } from '../match/top.ts';
import type { Hit } from '../record.ts';
import { codeBits, isInText } from '../store/postings.ts';
import type { RecordStore } from '../store/record-store.ts';
import { mostWords, type QuotationTuning } from '../tuning.ts';
import { Remembered, type RememberedWord } from './remembered.ts';

/** Finds the records whose words these are, half-remembered. */
export class QuotationSearch {
  readonly #store: RecordStore;
  readonly #tuning: QuotationTuning;
  readonly #near: NearWords;
  readonly #board = new Scoreboard();
  readonly #slots = new Slots();

  constructor(store: RecordStore, tuning: QuotationTuning) {
    this.#store = store;
    this.#tuning = tuning;
    this.#near = new NearWords(store.vocabulary);
  }

  search(text: string, k: number, allowed: Uint8Array | undefined): Hit[] {
    const remembered = this.#remember(text);
    const candidates = Math.max(k, this.#tuning.candidates);
    const highest = this.#count(remembered.words(), candidates, allowed);
    const { vocabulary, starts, texts } = this.#store;
    this.#slots.clear(vocabulary.words.length);
    const likeness = remembered.likeness(this.#slots);
    const top = new Top(k);
    for (const record of this.#board.best(candidates, highest)) {
      top.offer(record, likeness(texts.data, starts.at(record), this.#store.endOf(record)));
    }
    return top.best().map(({ number, score }) => ({ id: this.#store.ids.at(number), score }));
  }

  #remember(text: string): Remembered {
    const { vocabulary, population } = this.#store;
    const { nearWords, letterCost, stemWeight } = this.#tuning;
    const said = tokens(text, mostWords);
    const remembered = new Remembered(this.#tuning, said.length);
    for (const { word } of said) {
      const number = vocabulary.find(word);
      const count = this.#store.frequency(word);
      remembered.next(idf(count, population));
      if (count > 0) {
        if (number !== undefined) remembered.meaning(number, 1);
      } else {
        for (const near of this.#near.misspelt(word, { k: nearWords, edits: 2, letterCost })) {
          remembered.meaning(near.word, near.likeness);
        }
      }
      for (const form of vocabulary.withStem(vocabulary.stemOf(word))) {
        if (form === number || (vocabulary.kinds.at(form) & isStopWord) !== 0) continue;
        remembered.meaning(form, stemWeight);
      }
    }
    return remembered;
  }

  /**
   * Adds up the words that each record holds, the rarest first, until the budget of postings is spent: see
   * {@link QuestionSearch}. Returns the highest sum that there can be. The words that this leaves out are counted where the candidates' texts are read.
   */
  #count(words: RememberedWord[], candidates: number, allowed: Uint8Array | undefined): number {
    const { postings, size } = this.#store;
    const board = this.#board;
    board.clear(size);
    const { scores } = board;
    let left = this.#tuning.postingBudget;
    const highest = words.reduce((sum, { worth }) => sum + worth, 0);
    const rarest = words.sort((a, b) => postings.count(a.word) - postings.count(b.word));
    let most = highest;
    for (const { word, worth } of rarest) {
      if (left <= 0) break;
      const closed = postings.count(word) > board.count && board.close(candidates, most);
      most -= worth;
      postings.eachRun(word, (cells, from, to) => {
        const end = Math.min(to, from + left);
        left -= Math.max(0, end - from);
        for (let at = from; at < end; at++) {
          const posting = cells[at] ?? 0;
          const record = posting >>> codeBits;
          if (allowed !== undefined && allowed[record] === 0) continue;
          // Further words are nobody's words.
          if (!isInText(posting)) continue;
          const before = scores[record] ?? 0;
          if (before === 0) {
            if (closed) continue;
            board.touch(record);
          }
          scores[record] = before + worth;
        }
      });
    }
    return highest;
  }
}
