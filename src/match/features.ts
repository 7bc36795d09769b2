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

/**
 * Features have places from 0; two that fall on one are taken for each other. A power of two, some five a feature. What
 * no wording has falls on the place behind the last.
 */
export const PLACES = 1 << 17;

/** A word that no wording has. */
const STRANGE = -1;
const [MEANT, ALONE, FIRST, LAST] = [0, 1, 2, 3];
const SPECIAL = 4;
/** A text of more features is read this far. */
const MOST = 4096;

/** Places and counts of a text's features, the first `size` of them; good until the next text is read. */
export interface FeatureList {
  places: Int32Array;
  counts: Float32Array;
  size: number;
}

/**
 * Units of meaning, words and pairs of words as numbers, by the hashing trick: no string is made for a pair.
 * Source: K. Weinberger et al., "Feature hashing for large scale multitask learning", ICML 2009.
 */
export class Features {
  /** Numbers of the words and keys that were learned. */
  readonly ids: Map<string, number>;
  readonly #list: FeatureList = { places: new Int32Array(MOST), counts: new Float32Array(MOST), size: 0 };

  constructor(ids = new Map<string, number>()) {
    this.ids = ids;
  }

  /** The features of a wording, whose words are learned. */
  learn(text: Wording): FeatureList {
    return this.#features(text, true);
  }

  /** The features of a question. */
  read(text: Wording): FeatureList {
    return this.#features(text, false);
  }

  #features({ terms, units }: Wording, learns: boolean): FeatureList {
    this.#list.size = 0;
    for (const keys of terms) {
      for (const { key, strength } of keys) this.#put(MEANT, this.#idOf(key, learns), strength);
    }
    if (!units.length) return this.#list;
    let before = FIRST;
    for (const unit of units) {
      const id = this.#idOf(unit, learns);
      this.#put(ALONE, id, WORD);
      this.#put(before, id, PAIR);
      before = id;
    }
    this.#put(before, LAST, PAIR);
    return this.#list;
  }

  #idOf(word: string, learns: boolean): number {
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    if (!learns) return STRANGE;
    const id = this.ids.size + SPECIAL;
    this.ids.set(word, id);
    return id;
  }

  #put(one: number, other: number, count: number): void {
    const { places, counts, size } = this.#list;
    if (size === MOST) return;
    places[size] = placeOf(one, other);
    counts[size] = count;
    this.#list.size = size + 1;
  }
}

/** Multiplicative hashing of a pair of ids. Source: D. Knuth, "The Art of Computer Programming", volume 3, section 6.4. */
function placeOf(one: number, other: number): number {
  if (one === STRANGE || other === STRANGE) return PLACES;
  return Math.imul(Math.imul(one, 0x9e3779b1) ^ other, 0x85ebca6b) >>> 15;
}
