import type { PhraseTable } from '../story/phrase-table.ts';
import { isLight } from '../text/light-words.ts';
import { isNumberWord } from '../text/numbers.ts';
import { root } from '../text/root.ts';
import { thesaurus } from '../text/thesaurus.ts';
import { isCountryUs } from '../text/typed-us.ts';
import { weakWords } from '../text/weak-words.ts';
import type { WordNode } from '../text/word-tree.ts';
import { textsOf } from '../text/words.ts';
import { conceptKeys, type Key } from './keys.ts';

/** What a word is by itself, wherever it stands. */
export interface KnownWord {
  text: string;
  root: string;
  /** What it is found by, where it is no part of a name, a number or a phrase. */
  keys: readonly Key[];
  /** Says nothing of the matter. */
  light: boolean;
  /** Of general meaning. */
  weak: boolean;
  /** May begin a name of the story. */
  startsName: boolean;
  /** Is a number, or part of one. */
  number: boolean;
  /** The phrases of the thesaurus that begin with it. */
  phrases: WordNode<number[]> | undefined;
}

/** What users type is kept only up to so many words. */
const MOST = 50_000;
const WEAK = new Set([...weakWords].map(root));

/** Whether a root is a word of general meaning. */
export function isWeak(own: string): boolean {
  return WEAK.has(own);
}

/** What every story knows of a word alike. */
const everywhere = new Map<string, KnownWord>();

function look(text: string): KnownWord {
  let known = everywhere.get(text);
  if (known) return known;
  const own = root(text);
  known = {
    text,
    root: own,
    keys: [{ key: own, strength: 1 }, ...conceptKeys(thesaurus.concepts(own))],
    light: isLight(text),
    weak: isWeak(own),
    startsName: false,
    number: isNumberWord(text),
    phrases: thesaurus.phrases.start.next?.get(own),
  };
  if (everywhere.size >= MOST) everywhere.clear();
  everywhere.set(text, known);
  return known;
}

/** Words of texts, each looked into once however often it comes, and in however many stories. */
export class KnownWords {
  readonly #names: PhraseTable;
  readonly #seen = new Map<string, KnownWord>();

  constructor(names: PhraseTable) {
    this.#names = names;
  }

  /** What is known of a folded word. */
  of(text: string): KnownWord {
    let known = this.#seen.get(text);
    if (!known) {
      known = this.#names.starts(text) ? { ...look(text), startsName: true } : look(text);
      if (this.#seen.size >= MOST) this.#seen.clear();
      this.#seen.set(text, known);
    }
    return known;
  }

  /** The same of every word of a text. */
  in(text: string): KnownWord[] {
    const known: KnownWord[] = [];
    for (const word of textsOf(text)) known.push(this.of(word));
    return known;
  }

  /** The same of a text as people type it: "the us" is the country. */
  typed(text: string): KnownWord[] {
    const texts = textsOf(text);
    if (!texts.includes('us') || !this.#names.starts('usa')) return texts.map((word) => this.of(word));
    return texts.map((word, at) => this.of(isCountryUs(texts, at) ? 'usa' : word));
  }
}
