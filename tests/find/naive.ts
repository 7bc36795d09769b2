import { distance } from 'fastest-levenshtein';
import { asked } from '../../src/find/question/asked-kind.ts';
import type { FindRecord, Hit } from '../../src/find/record.ts';
import * as tuned from '../../src/find/tuning.ts';
import { everydayWords } from '../../src/text/everyday-words.ts';
import { ngrams } from '../../src/text/ngrams.ts';
import { stem } from '../../src/text/stem.ts';
import { stopWords } from '../../src/text/stop-words.ts';
import { tokens } from '../../src/text/tokens.ts';
import { isAnaphor, isDate, isNumber, kindsOfWord } from '../../src/text/word-kinds.ts';

/*
 * The plain twin of src/find: every record is read for every query, nothing is indexed, and nothing is left out
 * for want of time. It says what the index must find.
 */

const wordsOf = (text = ''): string[] => tokens(text).map(({ word }) => word);
const byShare = (a: [string, number], b: [string, number]): number => b[1] - a[1];
const gramsOf = (word: string): Set<string> => new Set(ngrams(word, 3));
const shared = (a: string, b: string): number =>
  [...gramsOf(a)].filter((gram) => gramsOf(b).has(gram)).length;

/** Lengths are kept in classes a third apart. */
function roundedLength(length: number): number {
  const step = Math.round(Math.log(Math.max(length, 4) / 4) / Math.log(4 / 3));
  return 4 * (4 / 3) ** Math.min(step, 15);
}

export class Naive {
  readonly #records: readonly FindRecord[];
  /** Every word in the order in which it came, each followed by its stem. */
  readonly #entered = new Set<string>();
  readonly #vocabulary: string[];

  constructor(records: readonly FindRecord[]) {
    this.#records = records;
    const words = new Set(records.flatMap(({ text, also }) => [...wordsOf(text), ...wordsOf(also)]));
    for (const word of words) this.#entered.add(word).add(stem(word));
    this.#vocabulary = [...this.#entered].filter((word) => words.has(word));
  }

  #holders(words: readonly string[]): number {
    const count = (word: string): number =>
      this.#records.filter(({ text, also }) => wordsOf(`${text} . ${also ?? ''}`).includes(word)).length;
    return words.reduce((sum, word) => sum + count(word), 0);
  }

  #idf(words: readonly string[]): number {
    const total = this.#records.length;
    const count = this.#holders(words);
    return Math.log(1 + (total - Math.min(count, total) + 0.5) / (count + 0.5));
  }

  #slips(word: string, k: number, most: number, cost: number): [string, number][] {
    for (const edits of word.length < 5 || most === 1 ? [1] : [1, 2]) {
      const found = this.#vocabulary
        .filter((other) => !stopWords.has(other) && distance(word, other) <= edits && shared(word, other) > 0)
        .map((other): [string, number] => [other, 1 - cost * distance(word, other)]);
      if (found.length > 0) return found.sort(byShare).slice(0, k);
    }
    return [];
  }

  #meant(word: string): [string, number][] {
    const { formWeight, nearLetters, nearWords, nearFrom, nearWeight, letterCost } = tuned.question;
    const forms = this.#vocabulary.filter((other) => stem(other) === stem(word));
    const meant = forms.map((form): [string, number] => [form, form === word ? 1 : formWeight]).sort(byShare);
    if (word.length < nearLetters || stopWords.has(word)) return meant;
    if (forms.length === 0) meant.push(...this.#slips(word, nearWords, 1, letterCost));
    const known = meant.map(([other]) => other);
    const near = this.#vocabulary
      .filter((other) => !stopWords.has(other))
      .map((other): [string, number] => {
        const likeness = (2 * shared(word, other)) / (gramsOf(word).size + other.length);
        return [other, Math.min(1, likeness)];
      })
      .filter(([, likeness]) => likeness >= nearFrom)
      .sort(byShare)
      .slice(0, nearWords + known.length);
    for (const [other, likeness] of near) {
      const rarer = Math.min(1, this.#idf([other]) / this.#idf(forms));
      if (!known.includes(other)) meant.push([other, nearWeight * likeness * rarer]);
    }
    return meant;
  }

  /** BM25's weight of a word in a record, from 0 to 1 / (1 + k1 (1 - b)) and beyond for repeated words. */
  #impact({ text, also }: FindRecord, word: string): number {
    const { saturation, lengthShare, usualLength, alsoWeight } = tuned.question;
    const said = wordsOf(text);
    const times = Math.min(3, said.filter((other) => other === word).length);
    if (times === 0 && !wordsOf(also).includes(word)) return 0;
    const long = 1 - lengthShare + (lengthShare * roundedLength(said.length)) / usualLength;
    const tf = Math.max(times, 1);
    return ((times === 0 ? alsoWeight : 1) * tf) / (tf + saturation * long);
  }

  /** The scores of all records that hold anything of a question. */
  question(text: string, allowed: (record: FindRecord) => boolean = () => true): Hit[] {
    const { focusWeight, lightWeight, saturation, kindWeight } = tuned.question;
    const { previousWeight, nextWeight, anaphorWeight } = tuned.question;
    const said = tokens(text);
    const { kind, focus } = asked(said);
    const places = said.map(({ word }, place) => ({ word, place }));
    const content = places.filter(({ word }) => !stopWords.has(word));
    const stems = new Set<string>();
    const concepts: { weight: number; meant: [string, number][] }[] = [];
    for (const { word, place } of content.length > 0 ? content : places) {
      if (stems.has(stem(word))) continue;
      stems.add(stem(word));
      const forms = this.#vocabulary.filter((other) => stem(other) === stem(word));
      const light = everydayWords.has(stem(word)) ? lightWeight : 1;
      const weight = this.#idf(forms) * light * (focus.has(place) ? focusWeight : 1);
      concepts.push({ weight, meant: this.#meant(word) });
    }
    const whole = concepts.reduce((sum, { weight }) => sum + weight, 0);
    const askedWords = concepts.flatMap(({ meant }) => meant.map(([word]) => word));
    const held = this.#records.map((record) =>
      concepts.map(({ weight, meant }) => {
        const best = meant.find(([word]) => this.#impact(record, word) > 0);
        return best === undefined || !allowed(record) ? 0 : weight * best[1] * this.#impact(record, best[0]);
      }),
    );
    const added = (at: number, other: number): number => {
      if (this.#records[other] === undefined || this.#records[other].story !== this.#records[at]?.story)
        return 0;
      return concepts.reduce(
        (sum, { weight }, c) => (held[other]?.[c] && !held[at]?.[c] ? sum + weight : sum),
        0,
      );
    };
    const hits = this.#records.map((record, at) => {
      const own = (held[at] ?? []).reduce((sum, part) => sum + part, 0);
      const words = tokens(record.text);
      const refersBack = (kindsOfWord(words[0]?.word ?? '') & isAnaphor) !== 0;
      const back = refersBack ? anaphorWeight : previousWeight;
      const has = (bit: number): boolean => words.some(({ word }) => (kindsOfWord(word) & bit) !== 0);
      const name = words.some(
        ({ word, capital, opens }) => capital && !opens && !stopWords.has(word) && !askedWords.includes(word),
      );
      const holds = { number: has(isNumber), date: has(isDate), name, any: false }[kind];
      const share = own * (1 + saturation) + back * added(at, at - 1) + nextWeight * added(at, at + 1);
      return { id: record.id, own, score: Math.min(1, share / whole / (holds ? 1 : 1 + kindWeight)) };
    });
    return hits.filter(({ own }) => own > 0).map(({ id, score }) => ({ id, score }));
  }

  /** The scores of all records that hold any word of a remembered quotation. */
  quotation(text: string, allowed: (record: FindRecord) => boolean = () => true): Hit[] {
    const { nearWords, letterCost, stemWeight, pairWeights, lengthCost } = tuned.quotation;
    const said = wordsOf(text);
    const idfs = said.map((word) => this.#idf(this.#vocabulary.includes(word) ? [word] : []));
    const meanings = said.map((word, place): Map<string, number> => {
      const known = this.#vocabulary.includes(word);
      const meant = new Map<string, number>(
        known ? [[word, 1]] : this.#slips(word, nearWords, 2, letterCost),
      );
      for (const form of this.#vocabulary) {
        if (form === word || stem(form) !== stem(word) || stopWords.has(form)) continue;
        meant.set(form, Math.max(stemWeight, meant.get(form) ?? 0));
      }
      return new Map([...meant].map(([other, share]) => [other, share * (idfs[place] ?? 0)]));
    });
    let whole = idfs.reduce((sum, idf) => sum + idf, 0);
    const pairs = said.flatMap((_, place) =>
      pairWeights.map((weight, at) => ({ place, apart: at + 1, weight })),
    );
    for (const { place, apart, weight } of pairs) {
      const other = idfs[place - apart];
      if (other !== undefined) whole += weight * Math.sqrt(other * (idfs[place] ?? 0));
    }
    return this.#records.filter(allowed).flatMap(({ id, text: record }) => {
      const words = wordsOf(record);
      const worth = (at: number, place: number): number => meanings[place]?.get(words[at] ?? '') ?? 0;
      let sum = 0;
      said.forEach((_, place) => {
        sum += Math.max(0, ...words.map((_, at) => worth(at, place)));
      });
      if (sum === 0) return [];
      for (const { place, apart, weight } of pairs) {
        words.forEach((_, at) => {
          sum += weight * Math.sqrt(worth(at, place) * worth(at - apart, place - apart));
        });
      }
      const likeness = Math.min(1, sum / whole);
      const doublings = Math.log2(Math.max(1, words.length / said.length));
      return [{ id, score: likeness / (1 + lengthCost * doublings * (1 - likeness)) }];
    });
  }
}
