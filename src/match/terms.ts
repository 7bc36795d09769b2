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

const WEAK = new Set([...weakWords].map(root));

/** Names, numbers, phrases and content words of a text, light words left out. */
export function termsOf(words: readonly Word[], lexicon: Lexicon): Term[] {
  const texts = words.map((word) => word.text);
  const terms: Term[] = [];
  const taken = new Uint8Array(words.length);
  const take = (term: Term) => {
    terms.push(term);
    taken.fill(1, term.from, term.to + 1);
  };
  for (const { from, to, ids } of lexicon.names.find(texts)) {
    if (isCountryPronoun(texts, from, to)) continue;
    take({ kind: 'name', from, to, keys: ids.flatMap((id) => nameKeys(id)) });
  }
  for (const { from, to, value } of numbersIn(texts)) {
    if (taken[from] || value < 2) continue;
    take({ kind: 'number', from, to, keys: [{ key: `#${value}`, strength: 1 }] });
  }
  for (let at = 0; at < texts.length; at++) {
    if (taken[at]) continue;
    const phrase = phraseAt(texts, at, taken);
    if (phrase) {
      take(phrase);
      at = phrase.to;
      continue;
    }
    const text = texts[at] ?? '';
    if (isLight(text)) continue;
    const own = root(text);
    take({ kind: 'word', from: at, to: at, keys: wordKeys(own), weak: WEAK.has(own) });
  }
  return terms.sort((a, b) => a.from - b.from);
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

function nameKeys(id: string): Key[] {
  return [
    { key: `@${id}`, strength: 1 },
    { key: `%${id}`, strength: SIDE },
  ];
}

function wordKeys(own: string): Key[] {
  return [
    { key: own, strength: 1 },
    ...thesaurus.concepts(own).map((concept) => ({ key: `~${concept}`, strength: CONCEPT })),
  ];
}

function phraseAt(texts: readonly string[], at: number, taken: Uint8Array): Term | undefined {
  if (!thesaurus.startsPhrase(root(texts[at] ?? ''))) return undefined;
  for (let length = Math.min(4, texts.length - at); length > 1; length--) {
    const to = at + length - 1;
    if (taken.subarray(at, to + 1).some(Boolean)) continue;
    const stems = texts
      .slice(at, to + 1)
      .map(root)
      .join(' ');
    const concepts = thesaurus.phrase(stems);
    if (concepts) {
      const keys = concepts.map((concept) => ({ key: `~${concept}`, strength: CONCEPT }));
      return { kind: 'word', from: at, to, keys: [{ key: stems, strength: 1 }, ...keys] };
    }
  }
  return undefined;
}
