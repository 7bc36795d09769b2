import { isLight } from '../text/light-words.ts';
import { numbersIn } from '../text/numbers.ts';
import { root } from '../text/root.ts';
import { thesaurus } from '../text/thesaurus.ts';
import { weakWords } from '../text/weak-words.ts';
import { type Word, wordsOf } from '../text/words.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * A unit of meaning in a text, with the keys under which it may be found again:
 * `@id` a party, `%id` a party's side, `~n` a concept of the thesaurus, `#n` a number, else a stem.
 */
export interface Term {
  kind: 'name' | 'word' | 'number';
  /** First and last word, as places in the row of words. */
  from: number;
  to: number;
  keys: readonly Key[];
  /** A word of general meaning, that says little where the record does not have it. */
  weak?: boolean;
  /** Makes the form of the question, hardly its matter. */
  frame?: boolean;
}

export interface Key {
  key: string;
  /** How much of the meaning the key carries, 0 to 1. */
  strength: number;
}

/** A word of the same meaning is worth this much of the word itself. Range 0.5 to 1. */
export const CONCEPT = 0.7;
/** A member of a side for the side, the mayor for the town. Range 0.3 to 0.9. */
export const SIDE = 0.6;

/** What a word is by itself, in any story. */
interface KnownWord {
  root: string;
  keys: readonly Key[];
  light: boolean;
  weak: boolean;
}

const WEAK = new Set([...weakWords].map(root));
const knownWords = new Map<string, KnownWord>();
const MOST_KNOWN = 50_000;

/** Each word is looked up once, however often it comes. */
function know(text: string): KnownWord {
  let known = knownWords.get(text);
  if (!known) {
    const own = root(text);
    known = { root: own, keys: wordKeys(own), light: isLight(text), weak: WEAK.has(own) };
    if (knownWords.size >= MOST_KNOWN) knownWords.clear();
    knownWords.set(text, known);
  }
  return known;
}

/** Names, numbers, phrases and content words of a text, light words left out. */
export function termsOf(words: readonly Word[], lexicon: Lexicon): Term[] {
  const texts = words.map((word) => word.text);
  const terms: Term[] = [];
  const taken = new Uint8Array(words.length);
  for (const { from, to, ids } of lexicon.names.find(texts)) {
    if (isCountryPronoun(texts, from, to)) continue;
    terms.push({ kind: 'name', from, to, keys: nameKeys(ids) });
    taken.fill(1, from, to + 1);
  }
  for (const { from, to, value } of numbersIn(texts)) {
    if (taken[from] || value < 2) continue;
    terms.push({ kind: 'number', from, to, keys: [{ key: `#${value}`, strength: 1 }] });
    taken.fill(1, from, to + 1);
  }
  const mixed = terms.length > 0;
  const known = texts.map(know);
  for (let at = 0; at < known.length; at++) {
    if (taken[at]) continue;
    const phrase = phraseAt(known, at, taken);
    if (phrase) {
      terms.push(phrase);
      at = phrase.to;
      continue;
    }
    const word = known[at];
    if (!word || word.light) continue;
    terms.push({ kind: 'word', from: at, to: at, keys: word.keys, weak: word.weak });
  }
  return mixed ? terms.sort((a, b) => a.from - b.from) : terms;
}

/** The same for a bare text. */
export function termsOfText(text: string, lexicon: Lexicon): Term[] {
  return termsOf(wordsOf(text), lexicon);
}

/** "tell us": the pronoun, not the country. */
function isCountryPronoun(texts: readonly string[], from: number, to: number): boolean {
  if (from !== to || texts[from] !== 'us') return false;
  return /^(?:tell|told|give|show|let|for|of|remind|help)$/.test(texts[from - 1] ?? '');
}

const nameKeysOf = new WeakMap<readonly string[], readonly Key[]>();

/** The keys of a name; `ids` is the list that the story's names hold. */
function nameKeys(ids: readonly string[]): readonly Key[] {
  let keys = nameKeysOf.get(ids);
  if (!keys) {
    keys = ids.flatMap((id) => [
      { key: `@${id}`, strength: 1 },
      { key: `%${id}`, strength: SIDE },
    ]);
    nameKeysOf.set(ids, keys);
  }
  return keys;
}

function wordKeys(own: string): Key[] {
  return [{ key: own, strength: 1 }, ...conceptKeys(thesaurus.concepts(own))];
}

function conceptKeys(concepts: readonly number[]): Key[] {
  return concepts.map((concept) => ({ key: `~${concept}`, strength: CONCEPT }));
}

/** The longest phrase of the thesaurus that begins at a word. */
function phraseAt(known: readonly KnownWord[], at: number, taken: Uint8Array): Term | undefined {
  let node = thesaurus.phrases.start.next?.get(known[at]?.root ?? '');
  let concepts: readonly number[] | undefined;
  let to = at;
  for (let end = at + 1; node && end < known.length && !taken[end]; end++) {
    node = node.next?.get(known[end]?.root ?? '');
    if (!node?.value) continue;
    concepts = node.value;
    to = end;
  }
  if (!concepts) return undefined;
  const stems = known.slice(at, to + 1).map((word) => word.root);
  return {
    kind: 'word',
    from: at,
    to,
    keys: [{ key: stems.join(' '), strength: 1 }, ...conceptKeys(concepts)],
  };
}
