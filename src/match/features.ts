import type { Key } from './keys.ts';

/** A text as its units of meaning and its words in order. */
export interface Wording {
  terms: readonly (readonly Key[])[];
  units: readonly string[];
}

/** A word as it stands counts this much of a unit of meaning. Range 0 to 1. */
const WORD = 0.5;
/** Two words in a row count this much. Range 0 to 1. */
const PAIR = 0.7;

/** Features have places from 0; two that fall on one are taken for each other. A power of two, some 10 a feature. */
export const PLACES = 1 << 18;

/** A word that no wording has. */
const STRANGE = -1;
const [MEANT, ALONE, FIRST, LAST] = [0, 1, 2, 3];
const SPECIAL = 4;

/**
 * Units of meaning, words and pairs of words as numbers, by the hashing trick: no string is made for a pair.
 * Source: K. Weinberger et al., "Feature hashing for large scale multitask learning", ICML 2009.
 */
export class Features {
  readonly #ids = new Map<string, number>();

  /** Goes through the features of a wording, and learns its words. */
  learn(text: Wording, visit: (place: number, count: number) => void): void {
    each(text, (word) => this.#learned(word), visit);
  }

  /** Goes through the features of a question. `place` is undefined where no wording can have the feature. */
  read(text: Wording, visit: (place: number | undefined, count: number) => void): void {
    each(
      text,
      (word) => this.#ids.get(word) ?? STRANGE,
      (place, count) => visit(place === STRANGE ? undefined : place, count),
    );
  }

  #learned(word: string): number {
    let id = this.#ids.get(word);
    if (id === undefined) {
      id = this.#ids.size + SPECIAL;
      this.#ids.set(word, id);
    }
    return id;
  }
}

function each(
  { terms, units }: Wording,
  idOf: (word: string) => number,
  visit: (place: number, count: number) => void,
): void {
  for (const keys of terms) {
    for (const { key, strength } of keys) visit(placeOf(MEANT, idOf(key)), strength);
  }
  if (!units.length) return;
  let before = FIRST;
  for (const unit of units) {
    const id = idOf(unit);
    visit(placeOf(ALONE, id), WORD);
    visit(placeOf(before, id), PAIR);
    before = id;
  }
  visit(placeOf(before, LAST), PAIR);
}

/** Multiplicative hashing of a pair of ids. Source: D. Knuth, "The Art of Computer Programming", volume 3, section 6.4. */
function placeOf(one: number, other: number): number {
  if (one === STRANGE || other === STRANGE) return STRANGE;
  return (Math.imul(Math.imul(one, 0x9e3779b1) ^ other, 0x85ebca6b) >>> 14) & (PLACES - 1);
}
