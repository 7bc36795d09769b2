import { type WordNode, WordTree } from '../text/word-tree.ts';
import { wordsOf } from '../text/words.ts';

/** A phrase of the table in a row of words, from word `from` up to and including word `to`. */
export interface PhraseFound {
  from: number;
  to: number;
  ids: readonly string[];
}

const LONGEST = 7;
const NONE: readonly string[] = [];

/** Phrases of several words, each standing for one or more ids; the longest phrase at a place wins. */
export class PhraseTable {
  readonly #tree = new WordTree<string[]>();
  readonly #words = new Set<string>();

  /** Adds a phrase; words are folded, so "the Times" and "the times" are one. */
  add(phrase: string, id: string): void {
    const words = wordsOf(phrase).map((word) => word.text);
    if (!words.length || words.length > LONGEST) return;
    for (const word of words) this.#words.add(word);
    const end = this.#tree.grow(words);
    if (!end.value) end.value = [id];
    else if (!end.value.includes(id)) end.value.push(id);
  }

  /** Every word of its phrases. */
  get words(): ReadonlySet<string> {
    return this.#words;
  }

  /** Whether a phrase may begin with this word. */
  starts(word: string): boolean {
    const { next } = this.#tree.start;
    return next !== undefined && (next.has(word) || (isBarable(word) && next.has(word.slice(0, -1))));
  }

  /** What a whole phrase stands for, its folded words joined by spaces. */
  ids(phrase: string): readonly string[] {
    return this.#tree.find(phrase.split(' '))?.value ?? NONE;
  }

  /** Phrases in a row of folded words, from left to right, not overlapping. `starts`: where one may, if that is known. */
  find(words: readonly string[], starts: (at: number) => boolean = () => true): PhraseFound[] {
    const found: PhraseFound[] = [];
    for (let from = 0; from < words.length; ) {
      const hit = starts(from) ? this.#longest(words, from) : undefined;
      if (hit) found.push(hit);
      from = hit ? hit.to + 1 : from + 1;
    }
    return found;
  }

  /** "ramirezs" and "russias foreign minister" hold an s that the table may not have: `bare` reads the words without. */
  #longest(words: readonly string[], from: number): PhraseFound | undefined {
    let exact: WordNode<string[]> | undefined = this.#tree.start;
    let bare: WordNode<string[]> | undefined = this.#tree.start;
    let hit: PhraseFound | undefined;
    for (let to = from; to < words.length && (exact || bare); to++) {
      const word = words[to] ?? '';
      const same: boolean = exact === bare && !isBarable(word);
      exact = exact?.next?.get(word);
      bare = same ? exact : bare?.next?.get(isBarable(word) ? word.slice(0, -1) : word);
      const ids = exact?.value ?? bare?.value;
      if (ids) hit = { from, to, ids };
    }
    return hit;
  }
}

/** "ramirezs" → "ramirez": people leave the apostrophe out. */
function isBarable(word: string): boolean {
  return word.length > 3 && word.endsWith('s');
}
