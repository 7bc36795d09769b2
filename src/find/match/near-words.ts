import { distance } from 'fastest-levenshtein';
import { ngrams } from '../../text/ngrams.ts';
import { longestWord } from '../../text/stem.ts';
import { gramLength } from '../store/gram-index.ts';
import type { Vocabulary } from '../store/vocabulary.ts';

/** A word of the vocabulary that is written much like another. */
export interface NearWord {
  word: number;
  /** 1 for the same, 0 for nothing in common. */
  likeness: number;
}

export interface Slips {
  /** Words wanted at most. */
  k: number;
  /** Letters that may differ at most. */
  edits: 1 | 2;
  /** Likeness lost by each of them. */
  letterCost: number;
}

/** A word of fewer letters than this has too many neighbours at a distance of two. */
const shortWord = 5;

/** Answers kept: a few hundred kilobytes. */
const lastKept = 1000;

/** Words that are written alike, by the letter n-grams that they share. */
export class NearWords {
  readonly #vocabulary: Vocabulary;
  #shared = new Uint8Array(0);
  #touched = new Uint32Array(0);
  #count = 0;
  /** What was found for the last words asked, until a word is added: a channel keeps to its subject. */
  readonly #last = new Map<string, NearWord[]>();
  #lastLength = 0;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Counts for every word how many of these n-grams it shares. */
  #share(grams: readonly string[]): void {
    const { words } = this.#vocabulary;
    if (this.#shared.length < words.length) {
      this.#shared = new Uint8Array(Math.ceil(words.length * 1.25));
      this.#touched = new Uint32Array(this.#shared.length);
    } else for (let at = 0; at < this.#count; at++) this.#shared[this.#touched[at] ?? 0] = 0;
    this.#count = this.#vocabulary.grams.share(grams, this.#shared, this.#touched);
  }

  /**
   * The `k` words most like a word: relatives that a stemmer misses, "Norman" and "Normandy".
   * Likeness is Dice's coefficient over their n-grams. Words of a likeness under `from` are left out.
   */
  alike(word: string, k: number, from: number): NearWord[] {
    if (word.length > longestWord) return [];
    const { length } = this.#vocabulary.words;
    if (length !== this.#lastLength || this.#last.size >= lastKept) this.#last.clear();
    this.#lastLength = length;
    const key = `${word} ${k} ${from}`;
    const known = this.#last.get(key) ?? this.#mostAlike(word, k, from);
    this.#last.set(key, known);
    return known;
  }

  #mostAlike(word: string, k: number, from: number): NearWord[] {
    const grams = [...new Set(ngrams(word, gramLength))];
    this.#share(grams);
    // A word has as many n-grams as it shares or more, and as many as letters.
    const fewest = (from * grams.length) / (2 - from);
    const found: NearWord[] = [];
    for (let at = 0; at < this.#count; at++) {
      const other = this.#touched[at] ?? 0;
      const shared = this.#shared[other] ?? 0;
      if (shared < fewest) continue;
      const size = this.#vocabulary.words[other]?.length ?? 0;
      const likeness = (2 * shared) / (grams.length + size);
      if (likeness >= from) found.push({ word: other, likeness: Math.min(likeness, 1) });
    }
    return best(found, k);
  }

  /**
   * The `k` words that a misspelt word may stand for: at a Levenshtein distance of 1, else of 2 at most.
   * An edit spoils no more than `gramLength` n-grams, so that whatever lies within d edits holds one of any
   * d * gramLength + 1 of them: the rarest are looked up.
   * Chaudhuri, Ganti and Kaushik, "A Primitive Operator for Similarity Joins", ICDE 2006 (prefix filter).
   */
  misspelt(word: string, { k, edits, letterCost }: Slips): NearWord[] {
    if (word.length > longestWord) return [];
    const { words } = this.#vocabulary;
    const grams = [...new Set(ngrams(word, gramLength))];
    const count = (gram: string) => this.#vocabulary.grams.count(gram);
    grams.sort((a, b) => count(a) - count(b));
    for (const within of word.length < shortWord || edits === 1 ? [1] : [1, 2]) {
      this.#share(grams.slice(0, within * gramLength + 1));
      const found: NearWord[] = [];
      for (let at = 0; at < this.#count; at++) {
        const other = this.#touched[at] ?? 0;
        const spelling = words[other] ?? '';
        if (Math.abs(spelling.length - word.length) > within) continue;
        const apart = distance(word, spelling);
        if (apart <= within) found.push({ word: other, likeness: 1 - letterCost * apart });
      }
      if (found.length > 0) return best(found, k);
    }
    return [];
  }
}

function best(found: NearWord[], k: number): NearWord[] {
  return found.sort((a, b) => b.likeness - a.likeness || a.word - b.word).slice(0, k);
}
