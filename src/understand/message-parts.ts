import type { Lexicon } from '../match/lexicon.ts';
import { termsOf } from '../match/terms.ts';
import type { Vocabulary } from '../match/vocabulary.ts';
import type { Word } from '../text/words.ts';
import { quotesIn } from './quotes-in.ts';

/** Marks between two parts of a message. */
const STOP = /[,:;.?!…()[\]<>|"“”„«»‘’'\n]|\s[-–—]|[-–—]\s|—/;
/** What a name of the story is worth beside its words, which weigh up to 1. Range 1 to 2. */
const NAME = 1.2;

/** A part of a message between two stops, `to` exclusive. */
export interface Part {
  from: number;
  to: number;
  /** What it holds of the record. */
  mass: number;
  named: boolean;
  quoted: boolean;
  /** A question mark ends it. */
  asks: boolean;
}

/** What each word holds of the record: a name, or a word that it says. */
export function masses(words: readonly Word[], lexicon: Lexicon, known: Vocabulary): number[] {
  const mass = new Array<number>(words.length).fill(0);
  for (const { kind, from, to, weak, keys } of termsOf(words, lexicon)) {
    const [own] = keys;
    if (kind === 'number' || !own) continue;
    const weight = kind === 'name' ? NAME : weak || !known.isSaid(own.key) ? 0 : known.weightOf(own.key);
    for (let at = from; at <= to; at++) mass[at] = weight;
  }
  return mass;
}

/** Whether a text has more than one part. */
export function isCut(text: string, words: readonly Word[]): boolean {
  return STOP.test(text.slice(words[0]?.end ?? 0, words.at(-1)?.start));
}

export function partsOf(text: string, words: readonly Word[], massOf: readonly number[]): Part[] {
  const quotes = quotesIn(text);
  const parts: Part[] = [];
  let from = 0;
  for (let at = 1; at <= words.length; at++) {
    const gap = text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? text.length);
    if (at < words.length && !STOP.test(gap)) continue;
    const mass = massOf.slice(from, at);
    const start = words[from]?.start ?? 0;
    parts.push({
      asks: /^\W*\?/.test(gap),
      from,
      to: at,
      mass: mass.reduce((sum, one) => sum + one, 0),
      named: mass.some((one) => one >= NAME),
      quoted: quotes.some((quote) => quote.start <= start && start < quote.end),
    });
    from = at;
  }
  return parts;
}
