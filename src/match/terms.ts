import { numbersIn } from '../text/numbers.ts';
import { type Word, wordsOf } from '../text/words.ts';
import { conceptKeys, type Key, nameKeys } from './keys.ts';
import type { KnownWord } from './known-words.ts';
import type { Lexicon } from './lexicon.ts';

/** A unit of meaning in a text, with the keys under which it may be found again. */
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

/** Names, numbers, phrases and content words of a text, light words left out. */
export function termsOf(words: readonly Word[], lexicon: Lexicon): Term[] {
  const known = words.map(({ text }) => lexicon.words.of(text));
  const terms: Term[] = [];
  const taken = new Uint8Array(words.length);
  const hasNames = known.some(({ startsName }) => startsName);
  const hasNumbers = known.some(({ number }) => number);
  if (hasNames || hasNumbers) {
    const texts = words.map(({ text }) => text);
    if (hasNames) takeNames(texts, lexicon, terms, taken);
    if (hasNumbers) takeNumbers(texts, terms, taken);
  }
  const inOrder = terms.length === 0;
  for (let at = 0; at < known.length; at++) {
    const word = known[at];
    if (taken[at] || !word) continue;
    const phrase = word.phrases && phraseAt(known, at, taken);
    if (phrase) {
      terms.push(phrase);
      at = phrase.to;
    } else if (!word.light) terms.push({ kind: 'word', from: at, to: at, keys: word.keys, weak: word.weak });
  }
  return inOrder ? terms : terms.sort((a, b) => a.from - b.from);
}

/** The same for a bare text. */
export function termsOfText(text: string, lexicon: Lexicon): Term[] {
  return termsOf(wordsOf(text), lexicon);
}

function takeNames(texts: readonly string[], lexicon: Lexicon, terms: Term[], taken: Uint8Array): void {
  for (const { from, to, ids } of lexicon.names.find(texts)) {
    if (isCountryPronoun(texts, from, to)) continue;
    terms.push({ kind: 'name', from, to, keys: nameKeys(ids, lexicon.parties) });
    taken.fill(1, from, to + 1);
  }
}

/** "tell us": the pronoun, not the country. */
function isCountryPronoun(texts: readonly string[], from: number, to: number): boolean {
  if (from !== to || texts[from] !== 'us') return false;
  return /^(?:tell|told|give|show|let|for|of|remind|help)$/.test(texts[from - 1] ?? '');
}

function takeNumbers(texts: readonly string[], terms: Term[], taken: Uint8Array): void {
  for (const { from, to, value } of numbersIn(texts)) {
    if (taken[from] || value < 2) continue;
    terms.push({ kind: 'number', from, to, keys: [{ key: `#${value}`, strength: 1 }] });
    taken.fill(1, from, to + 1);
  }
}

/** The longest phrase of the thesaurus that begins at a word. */
function phraseAt(known: readonly KnownWord[], at: number, taken: Uint8Array): Term | undefined {
  let node = known[at]?.phrases;
  let concepts: readonly number[] | undefined;
  let to = at;
  for (let end = at + 1; node && end < known.length && !taken[end]; end++) {
    node = node.next?.get(known[end]?.root ?? '');
    if (!node?.value) continue;
    concepts = node.value;
    to = end;
  }
  if (!concepts) return undefined;
  const stems = known.slice(at, to + 1).map(({ root }) => root);
  return {
    kind: 'word',
    from: at,
    to,
    keys: [{ key: stems.join(' '), strength: 1 }, ...conceptKeys(concepts)],
  };
}
