import { ngrams } from '../../text/ngrams.ts';
import { longestWord, stem } from '../../text/stem.ts';
import { stopWords } from '../../text/stop-words.ts';
import { isStopWord, kindsOfWord } from '../../text/word-kinds.ts';
import { GrowingArray } from './growing-array.ts';
import { PostingLists } from './posting-lists.ts';

export const gramLength = 3;
/** Letter n-grams are hashed to so many values; a clash only costs a comparison. */
const gramHashes = 1 << 15;

function hashOf(gram: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < gram.length; at++) hash = Math.imul(hash ^ gram.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (gramHashes - 1);
}

/** What a word is in any vocabulary. */
interface Looks {
  stem: string;
  kinds: number;
  /** Hashes of its letter n-grams; none where nothing is written like it. */
  grams: readonly number[];
}

const looks = new Map<string, Looks>();
/** Words looked into that are kept, so that small vocabularies are made fast. About 300 bytes each. */
const MOST_LOOKS = 50_000;

function lookInto(word: string): Looks {
  const known = looks.get(word);
  if (known) return known;
  const stop = stopWords.has(word);
  const hasGrams = !stop && word.length <= longestWord;
  const found = {
    stem: stem(word),
    kinds: kindsOfWord(word) | (stop ? isStopWord : 0),
    grams: hasGrams ? [...new Set(ngrams(word, gramLength).map(hashOf))] : [],
  };
  if (looks.size >= MOST_LOOKS) looks.clear();
  looks.set(word, found);
  return found;
}

export type VocabularyParts = Pick<Vocabulary, 'words' | 'stems' | 'kinds' | 'forms' | 'hashes' | 'grams'>;

/** Every word of the records by number, with the words of the same stem and of the same letter n-grams. */
export class Vocabulary {
  readonly words: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** The number of each word's stem, which is a word here like any other. */
  readonly stems: GrowingArray;
  /** The bits of each word, see src/text/word-kinds.ts. */
  readonly kinds: GrowingArray;
  /** By stem: the words that have it. */
  readonly forms: PostingLists;
  /** The hashes of n-grams that words hold: their lists are numbered as they come, so that few take little room. */
  readonly hashes: GrowingArray;
  readonly #lists = new Uint16Array(gramHashes);
  /** By list number, which counts from 1: the words that hold the n-gram. */
  readonly grams: PostingLists;

  constructor(saved?: VocabularyParts) {
    for (const word of saved?.words ?? []) this.#enter(word);
    this.stems = saved?.stems ?? new GrowingArray();
    this.kinds = saved?.kinds ?? new GrowingArray();
    this.forms = saved?.forms ?? new PostingLists();
    this.hashes = saved?.hashes ?? new GrowingArray();
    this.hashes.used().forEach((hash, at) => {
      this.#lists[hash] = at + 1;
    });
    this.grams = saved?.grams ?? new PostingLists();
  }

  /** The list of a letter n-gram; 0, which is empty, where no word holds it. */
  gramList(gram: string): number {
    return this.#lists[hashOf(gram)] ?? 0;
  }

  #listFor(hash: number): number {
    const known = this.#lists[hash] ?? 0;
    if (known !== 0) return known;
    this.hashes.push(hash);
    this.#lists[hash] = this.hashes.length;
    return this.hashes.length;
  }

  #enter(word: string): number {
    const number = this.words.push(word) - 1;
    this.#numbers.set(word, number);
    return number;
  }

  /** The number of a word, or undefined where no record nor stem has it. */
  find(word: string): number | undefined {
    return this.#numbers.get(word);
  }

  /** The number of a word of a record, entered when it is new. */
  add(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined && this.stems.at(known) !== 0) return known;
    const number = known ?? this.#number(word);
    const { stem, kinds, grams } = lookInto(word);
    const stemNumber = this.#number(stem);
    // Stored plus one: 0 marks an entry that is so far only a stem.
    this.stems.data[number] = stemNumber + 1;
    this.forms.append(stemNumber, number);
    this.kinds.data[number] = kinds;
    for (const hash of grams) this.grams.append(this.#listFor(hash), number);
    return number;
  }

  #number(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.stems.push(0);
    this.kinds.push(0);
    return this.#enter(word);
  }

  /** The stem of a word, without stemming it again where it is known. */
  stemOf(word: string): string {
    const number = this.#numbers.get(word);
    const known = number === undefined ? 0 : this.stems.at(number);
    return known === 0 ? stem(word) : (this.words[known - 1] ?? word);
  }

  /** The words of the records that have this stem. */
  withStem(stemmed: string): number[] {
    const number = this.#numbers.get(stemmed);
    return number === undefined ? [] : this.forms.values(number);
  }
}
