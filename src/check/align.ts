import { likeness, type QuoteWord, weightOf } from './quote-words.ts';
import { tuning } from './tuning.ts';

/** The stretches of two texts that are most alike: word places, ends exclusive. */
export interface Alignment {
  claimFrom: number;
  claimTo: number;
  recordFrom: number;
  recordTo: number;
  /** Weight of the words that the two have in common. */
  common: number;
  /** Words in common, a near word less than one. */
  count: number;
}

/**
 * The best local alignment of a claim with a stretch of the record, word by word. Undefined without a common word.
 * Source: T. F. Smith and M. S. Waterman, "Identification of common molecular subsequences", J. Mol. Biol. 147, 1981.
 */
export function align(claim: readonly QuoteWord[], record: readonly QuoteWord[]): Alignment | undefined {
  const width = record.length + 1;
  const score = new Float64Array((claim.length + 1) * width);
  let best = 0;
  for (let i = 1; i <= claim.length; i++) {
    for (let j = 1; j <= record.length; j++) {
      const diagonal = at(score, i - 1, j - 1, width) + gain(claim[i - 1], record[j - 1]);
      const gap = Math.max(at(score, i - 1, j, width), at(score, i, j - 1, width)) - tuning.gap;
      const cell = i * width + j;
      score[cell] = Math.max(0, diagonal, gap);
      if ((score[cell] ?? 0) > (score[best] ?? 0)) best = cell;
    }
  }
  return best === 0 ? undefined : trace(claim, record, score, best);
}

function at(score: Float64Array, i: number, j: number, width: number): number {
  return score[i * width + j] ?? 0;
}

function gain(a: QuoteWord | undefined, b: QuoteWord | undefined): number {
  if (!a || !b) return 0;
  const alike = likeness(a.key, b.key);
  return alike > 0 ? alike * Math.max(weightOf(a.key), weightOf(b.key)) : -2 * tuning.gap;
}

/** Walks back from the end of the best alignment to its beginning. */
function trace(
  claim: readonly QuoteWord[],
  record: readonly QuoteWord[],
  score: Float64Array,
  best: number,
): Alignment {
  const width = record.length + 1;
  let i = Math.floor(best / width);
  let j = best % width;
  const found = { claimFrom: i, claimTo: i, recordFrom: j, recordTo: j, common: 0, count: 0 };
  while (at(score, i, j, width) > 0) {
    const here = at(score, i, j, width);
    const step = gain(claim[i - 1], record[j - 1]);
    if (here === at(score, i - 1, j - 1, width) + step) {
      i--;
      j--;
      if (step > 0) {
        found.claimFrom = i;
        found.recordFrom = j;
        found.common += step;
        found.count += likeness(claim[i]?.key ?? '', record[j]?.key ?? '');
      }
    } else if (here === at(score, i - 1, j, width) - tuning.gap) i--;
    else j--;
  }
  return found;
}

/** How alike a claim is to a window of the record, by weight, 0 to 1 (Dice). `common` is what they share. */
export function dice(claim: readonly QuoteWord[], window: readonly QuoteWord[], common: number): number {
  const whole = massOf(claim) + massOf(window);
  return whole === 0 ? 0 : Math.min(1, (2 * common) / whole);
}

export function massOf(words: readonly QuoteWord[]): number {
  return words.reduce((sum, { key }) => sum + weightOf(key), 0);
}
