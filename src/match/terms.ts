import { numbersIn } from '../text/numbers.ts';
import type { Word } from '../text/words.ts';
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

/** The same term where its words stand so many places further on; back, where `by` is negative. */
export function moved(term: Term, by: number): Term {
  return { ...term, from: term.from + by, to: term.to + by };
}

/** Names, numbers, phrases and content words of a text, light words left out, in order. */
export function termsOf(words: readonly Word[], lexicon: Lexicon): Term[] {
  return termsIn(
    words.map(({ text }) => lexicon.words.of(text)),
    lexicon,
  );
}

/** The same for a bare text. */
export function termsOfText(text: string, lexicon: Lexicon): Term[] {
  return termsIn(lexicon.words.in(text), lexicon);
}

/** The same for words that are looked up already. */
export function termsIn(known: readonly KnownWord[], lexicon: Lexicon): Term[] {
  const terms: Term[] = [];
  const taken = namesAndNumbers(known, lexicon);
  for (let at = 0; at < known.length; at++) {
    const word = known[at];
    const term = taken[at];
    if (term?.from === at) terms.push(term);
    if (term || !word) continue;
    const phrase = word.phrases && phraseAt(known, at, taken);
    if (phrase) {
      terms.push(phrase);
      at = phrase.to;
    } else if (!word.light) terms.push({ kind: 'word', from: at, to: at, keys: word.keys, weak: word.weak });
  }
  return terms;
}

/** Names and numbers, each at every word that it takes. */
type Taken = readonly (Term | undefined)[];

const NONE: Taken = [];

function namesAndNumbers(known: readonly KnownWord[], lexicon: Lexicon): Taken {
  let hasNames = false;
  let hasNumbers = false;
  for (const { startsName, number } of known) {
    if (startsName) hasNames = true;
    if (number) hasNumbers = true;
  }
  if (!hasNames && !hasNumbers) return NONE;
  const texts = known.map(({ text }) => text);
  const taken: (Term | undefined)[] = texts.map(() => undefined);
  for (const term of [
    ...(hasNames ? namesIn(texts, known, lexicon) : []),
    ...(hasNumbers ? numberTerms(texts) : []),
  ]) {
    if (taken[term.from]) continue;
    for (let at = term.from; at <= term.to; at++) taken[at] ??= term;
  }
  return taken;
}

function namesIn(texts: readonly string[], known: readonly KnownWord[], { names, parties }: Lexicon): Term[] {
  return names
    .find(texts, (at) => known[at]?.startsName === true)
    .map(({ from, to, ids }) => ({ kind: 'name', from, to, keys: nameKeys(ids, parties) }));
}

function numberTerms(texts: readonly string[]): Term[] {
  return numbersIn(texts)
    .filter(({ value }) => value >= 2)
    .map(({ from, to, value }) => ({ kind: 'number', from, to, keys: [{ key: `#${value}`, strength: 1 }] }));
}

/** The longest phrase of the thesaurus that begins at a word. */
function phraseAt(known: readonly KnownWord[], at: number, taken: Taken): Term | undefined {
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
