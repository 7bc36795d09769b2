import { hash } from '../../text/hash.ts';
import { ngrams } from '../../text/ngrams.ts';
import { GrowingArray } from './growing-array.ts';
import { PostingLists } from './posting-lists.ts';

export const gramLength = 3;
/** Letter n-grams are hashed to so many values; a clash only costs a comparison. */
const gramHashes = 1 << 15;
/** Words that are looked through one by one before they are put into lists. 100 to 2000. */
const mostUnlisted = 500;
/** They are put into lists, too, once they were looked through so many times. 10 to 100. */
const mostLookedThrough = 20;

/** The hashes of a word's letter n-grams, each once. */
export function gramHashesOf(word: string): number[] {
  const hashes: number[] = [];
  for (const gram of ngrams(word, gramLength)) {
    const hash = hashOf(gram);
    if (!hashes.includes(hash)) hashes.push(hash);
  }
  return hashes;
}

function hashOf(gram: string): number {
  const value = hash(gram);
  return (value ^ (value >>> 15)) & (gramHashes - 1);
}

/** How many n-grams that are asked for have a hash; cleared after each use. */
const wanted = new Uint8Array(gramHashes);

/**
 * Which words hold a letter n-gram. The last words are looked through one by one: a small vocabulary, asked a question
 * or two, is not worth the lists.
 */
export class GramIndex {
  /** The hashes that have lists: numbered as they come, so that few lists take little room. */
  readonly #hashes: GrowingArray;
  /** By list number, which counts from 1: the words that hold the n-gram. */
  readonly #lists: PostingLists;
  /** By hash: its list number, once there are lists. */
  #numbers: Uint16Array | undefined;
  #unlisted: { word: number; hashes: readonly number[] }[] = [];
  #lookedThrough = 0;

  constructor(hashes = new GrowingArray(), lists = new PostingLists()) {
    this.#hashes = hashes;
    this.#lists = lists;
  }

  /** Hashes and lists, with all words in them. */
  get parts(): GrowingArray[] {
    this.#list();
    return [this.#hashes, ...this.#lists.parts];
  }

  /** `hashes`: of the word's n-grams, each once. */
  add(word: number, hashes: readonly number[]): void {
    if (hashes.length > 0) this.#unlisted.push({ word, hashes });
    if (this.#unlisted.length > mostUnlisted) this.#list();
  }

  /** How many of the listed words hold an n-gram. */
  count(gram: string): number {
    return this.#lists.count(this.#listOf(hashOf(gram)));
  }

  /** Adds to `shared`, by word, how many of these n-grams it holds, and puts these words into `touched`; returns how many. */
  share(grams: readonly string[], shared: Uint8Array, touched: Uint32Array): number {
    if (this.#unlisted.length > 0 && ++this.#lookedThrough > mostLookedThrough) this.#list();
    const asked = grams.map(hashOf);
    let reached = 0;
    for (const hash of asked) {
      this.#lists.eachRun(this.#listOf(hash), (cells, from, to) => {
        for (let at = from; at < to; at++) {
          const word = cells[at] ?? 0;
          const count = shared[word] ?? 0;
          if (count === 0) touched[reached++] = word;
          shared[word] = count + 1;
        }
      });
    }
    for (const hash of asked) wanted[hash] = (wanted[hash] ?? 0) + 1;
    for (const { word, hashes } of this.#unlisted) {
      let count = 0;
      for (const hash of hashes) count += wanted[hash] ?? 0;
      if (count === 0) continue;
      touched[reached++] = word;
      shared[word] = count;
    }
    for (const hash of asked) wanted[hash] = 0;
    return reached;
  }

  /** The list of a hash; 0, which is empty, where it has none. */
  #listOf(hash: number): number {
    return this.#hashes.length === 0 ? 0 : (this.#byHash()[hash] ?? 0);
  }

  #byHash(): Uint16Array {
    if (this.#numbers) return this.#numbers;
    const numbers = new Uint16Array(gramHashes);
    this.#hashes.used().forEach((hash, at) => {
      numbers[hash] = at + 1;
    });
    this.#numbers = numbers;
    return numbers;
  }

  #list(): void {
    const numbers = this.#byHash();
    for (const { word, hashes } of this.#unlisted) {
      for (const hash of hashes) {
        if (numbers[hash] === 0) {
          this.#hashes.push(hash);
          numbers[hash] = this.#hashes.length;
        }
        this.#lists.append(numbers[hash] ?? 0, word);
      }
    }
    this.#unlisted = [];
    this.#lookedThrough = 0;
  }
}
