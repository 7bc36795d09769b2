import { wordsOf } from '../text/words.ts';

/** A phrase of the table in a row of words, from word `from` up to and including word `to`. */
export interface PhraseFound {
  from: number;
  to: number;
  ids: readonly string[];
}

const LONGEST = 7;

/** Phrases of several words, each standing for one or more ids; the longest phrase at a place wins. */
export class PhraseTable {
  readonly #ids = new Map<string, string[]>();
  /** Words that phrases begin with, each with the words of the longest such phrase. */
  readonly #first = new Map<string, number>();

  /** Adds a phrase; words are folded, so "the Times" and "the times" are one. */
  add(phrase: string, id: string): void {
    const words = wordsOf(phrase).map((word) => word.text);
    const [first] = words;
    if (first === undefined || words.length > LONGEST) return;
    const key = words.join(' ');
    const held = this.#ids.get(key);
    if (!held) this.#ids.set(key, [id]);
    else if (!held.includes(id)) held.push(id);
    this.#first.set(first, Math.max(words.length, this.#first.get(first) ?? 0));
  }

  /** The single words that phrases begin with, or are. */
  *keys(): Iterable<string> {
    yield* this.#ids.keys();
  }

  ids(key: string): readonly string[] {
    return this.#ids.get(key) ?? [];
  }

  /** Phrases in a row of folded words, from left to right, not overlapping. */
  find(words: readonly string[]): PhraseFound[] {
    const found: PhraseFound[] = [];
    for (let from = 0; from < words.length; ) {
      const hit = this.#longest(words, from);
      if (hit) found.push(hit);
      from = hit ? hit.to + 1 : from + 1;
    }
    return found;
  }

  #longest(words: readonly string[], from: number): PhraseFound | undefined {
    const first = words[from] ?? '';
    const longest = Math.max(this.#first.get(first) ?? 0, this.#first.get(bare(first)) ?? 0);
    for (let length = Math.min(longest, words.length - from); length > 0; length--) {
      const run = words.slice(from, from + length);
      // "ramirezs" and "russias foreign minister" hold an s that the table may not have.
      for (const key of [run.join(' '), run.map(bare).join(' ')]) {
        const ids = this.#ids.get(key);
        if (ids) return { from, to: from + length - 1, ids };
      }
    }
    return undefined;
  }
}

/** "ramirezs" → "ramirez": people leave the apostrophe out. */
function bare(word: string): string {
  return word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
}
