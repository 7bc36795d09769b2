import { type Alignment, align, dice, massOf } from './align.ts';
import { type Worded, windowOf } from './compare.ts';
import { quoteWords } from './quote-words.ts';
import { keysOf, type Stretch } from './stretches.ts';

/** How a claim fits one stretch as a whole. */
export interface Fit {
  stretch: Stretch;
  alignment: Alignment;
  /** By weight, 0 to 1; 1 where the words are the same. */
  like: number;
  /** Share of the claim that the stretch holds, by weight. */
  held: number;
}

/** The stretch that fits a claim best; among equals one by the speakers named. */
export function bestFit(
  claim: Worded,
  stretches: readonly Stretch[],
  isNamed: (stretch: Stretch) => boolean,
): Fit | undefined {
  let best: Fit | undefined;
  const mass = massOf(claim.words) || 1;
  for (const stretch of stretches) {
    const alignment = align(claim.words, stretch.words);
    if (!alignment) continue;
    const like = dice(claim.words, windowOf(stretch, claim, alignment), alignment.common);
    const better =
      !best || like > best.like || (like === best.like && isNamed(stretch) && !isNamed(best.stretch));
    if (better) best = { stretch, alignment, like, held: Math.min(1, alignment.common / mass) };
  }
  return best;
}

/** A part of a claim found word for word: the words of the stretch from `from` to before `to`. */
export interface Run {
  stretch: Stretch;
  from: number;
  to: number;
}

/** Where words stand in a stretch one after the other, from word `after` on. */
export function findRun(words: Worded['words'], stretch: Stretch, after = 0): Run | undefined {
  const wanted = keysOf(words);
  const skipped = keysOf(stretch.words.slice(0, after)).length - 1;
  const at = stretch.keys.indexOf(wanted, after === 0 ? 0 : skipped);
  if (at < 0) return undefined;
  const from = stretch.keys.slice(0, at + 1).split(' ').length - 2;
  return { stretch, from, to: from + words.length };
}

/** "A … B", "A [...] B" are parts with something left out. */
const OMISSION = /\s*(?:[[(]\s*)?(?:\.\s?\.\s?\.+|…)(?:\s*[\])])?\s*/;

/** A claim cut where it says that words are left out. */
export function partsOf(text: string): Worded[] {
  return text
    .split(OMISSION)
    .map((part) => ({ text: part, words: quoteWords(part) }))
    .filter(({ words }) => words.length > 0);
}
