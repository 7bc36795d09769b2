import { longestWord, stem } from '../../text/stem.ts';
import { stopWords } from '../../text/stop-words.ts';
import { isStopWord, kindsOfWord } from '../../text/word-kinds.ts';
import { GramIndex, gramHashesOf } from './gram-index.ts';
import { GrowingArray } from './growing-array.ts';
import { PostingLists } from './posting-lists.ts';

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
    grams: hasGrams ? gramHashesOf(word) : [],
  };
  if (looks.size >= MOST_LOOKS) looks.clear();
  looks.set(word, found);
  return found;
}

export type VocabularyParts = Pick<Vocabulary, 'words' | 'stems' | 'kinds' | 'forms' | 'grams'>;

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
  readonly grams: GramIndex;

  constructor(saved?: VocabularyParts) {
    for (const word of saved?.words ?? []) this.#enter(word);
    this.stems = saved?.stems ?? new GrowingArray();
    this.kinds = saved?.kinds ?? new GrowingArray();
    this.forms = saved?.forms ?? new PostingLists();
    this.grams = saved?.grams ?? new GramIndex();
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
    this.grams.add(number, grams);
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
