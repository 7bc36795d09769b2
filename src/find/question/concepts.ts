import { everydayWords } from '../../text/everyday-words.ts';
import { stopWords } from '../../text/stop-words.ts';
import type { Token } from '../../text/tokens.ts';
import { idf } from '../match/idf.ts';
import { NearWords } from '../match/near-words.ts';
import type { RecordStore } from '../store/record-store.ts';
import type { QuestionTuning } from '../tuning.ts';
import { type AskedKind, asked } from './asked-kind.ts';

/** A word of the records and how well it stands for what was asked, 1 at most. */
interface Meant {
  word: number;
  share: number;
}

/** One thing asked for: a stem, with every word of the records that can stand for it. */
export interface Concept {
  /** What it is worth: its idf, times what its place in the question is worth. */
  weight: number;
  /** The words that can stand for it, the best first. */
  words: Meant[];
}

export interface Question {
  kind: AskedKind;
  concepts: Concept[];
  /** The question's own weight: what a record gets that holds everything. */
  whole: number;
}

/** Each concept has its own bit of 32. */
const mostConcepts = 32;

/** From the words of a question to its concepts. */
export class ConceptReader {
  readonly #store: RecordStore;
  readonly #tuning: QuestionTuning;
  readonly #near: NearWords;

  constructor(store: RecordStore, tuning: QuestionTuning) {
    this.#store = store;
    this.#tuning = tuning;
    this.#near = new NearWords(store.vocabulary);
  }

  /** Function words go out, where others are left; of each stem comes one concept. */
  read(said: readonly Token[]): Question {
    const { focusWeight, lightWeight } = this.#tuning;
    const { vocabulary, population } = this.#store;
    const { kind, focus } = asked(said);
    const places = said.map(({ word }, place) => ({ word, place }));
    const content = places.filter(({ word }) => !stopWords.has(word));
    const found = new Map<string, Concept>();
    for (const { word, place } of content.length > 0 ? content : places) {
      const stem = vocabulary.stemOf(word);
      if (found.has(stem) || found.size === mostConcepts) continue;
      const forms = vocabulary.withStem(stem);
      const count = this.#store.stemFrequency(stem);
      const rarity = idf(count, population);
      const light = everydayWords.has(stem) ? lightWeight : 1;
      found.set(stem, {
        weight: rarity * light * (focus.has(place) ? focusWeight : 1),
        words: [...this.#sameStem(word, forms), ...this.#alike(word, forms, { count, rarity })],
      });
    }
    const concepts = [...found.values()];
    return { kind, concepts, whole: concepts.reduce((sum, { weight }) => sum + weight, 0) };
  }

  /** The words of the same stem, the very word first. */
  #sameStem(word: string, forms: readonly number[]): Meant[] {
    const { words } = this.#store.vocabulary;
    const meant = forms.map((form) => ({
      word: form,
      share: words[form] === word ? 1 : this.#tuning.formWeight,
    }));
    return meant.sort((a, b) => b.share - a.share);
  }

  /** Words written alike; for a word that no record has, first those that it may be a slip for. */
  #alike(
    word: string,
    forms: readonly number[],
    { count, rarity }: { count: number; rarity: number },
  ): Meant[] {
    const { nearLetters, nearWords, nearFrom, nearWeight, letterCost } = this.#tuning;
    const { vocabulary, population } = this.#store;
    if (word.length < nearLetters || stopWords.has(word)) return [];
    const slips = count > 0 ? [] : this.#near.misspelt(word, { k: nearWords, edits: 1, letterCost });
    const meant = slips.map(({ word: slip, likeness }) => ({ word: slip, share: likeness }));
    const known = new Set([...forms, ...slips.map((slip) => slip.word)]);
    for (const { word: other, likeness } of this.#near.alike(word, nearWords + known.size, nearFrom)) {
      if (known.has(other)) continue;
      const found = this.#store.frequency(vocabulary.words[other] ?? '');
      const rarer = Math.min(1, idf(found, population) / rarity);
      meant.push({ word: other, share: nearWeight * likeness * rarer });
    }
    return meant;
  }
}
