import type { Record } from '../match/record.ts';
import { type Alignment, align } from './align.ts';
import { lines, type Span } from './marked.ts';
import { candidates, quotationsOf } from './quotation-index.ts';
import { type QuoteWord, quoteWords } from './quote-words.ts';
import { reportingVerbs } from './reporting-verbs.ts';
import { tuning } from './tuning.ts';

interface Found {
  from: number;
  to: number;
  common: number;
}

/** Sentence ends, and what sets a name off from words: "Ann: …", "… - Ann". */
const BREAK = /(?<!\b\p{L})[.!?]+(?=\s|$)|[:：]\s|\s[-–—~]+\s?(?=\p{Lu})|\s[-–—~]{2,}\s/gu;

/** Spans of a text without quotation marks whose words resemble a quoted stretch, in order. */
export function resembling(record: Record, text: string): Span[] {
  const quotations = quotationsOf(record);
  return lines(text).flatMap(({ start, end }) => {
    const line = text.slice(start, end);
    const words = quoteWords(line);
    const stretches = candidates(quotations, line, tuning.candidates);
    const taken: Found[] = [];
    for (let round = 0; round < stretches.length; round++) {
      const best = bestIn(free(words, taken), stretches);
      if (!best) break;
      taken.push(best);
    }
    return joined(taken.sort((a, b) => a.from - b.from))
      .map((found) => toEnds(line, words, found, (at) => !ascribes(record, words[at]) && isFree(at, taken)))
      .map(({ from, to }) => ({
        start: start + (words[from]?.start ?? 0),
        end: start + (words[to - 1]?.end ?? 0),
      }));
  });
}

/** Runs of words that no span has taken yet. */
function free(
  words: readonly QuoteWord[],
  taken: readonly Found[],
): { at: number; words: readonly QuoteWord[] }[] {
  const runs: { at: number; words: readonly QuoteWord[] }[] = [];
  let at = 0;
  for (const { from, to } of [...taken, { from: words.length, to: words.length }].sort(
    (a, b) => a.from - b.from,
  )) {
    if (from > at) runs.push({ at, words: words.slice(at, from) });
    at = Math.max(at, to);
  }
  return runs;
}

function bestIn(
  runs: readonly { at: number; words: readonly QuoteWord[] }[],
  stretches: readonly { words: readonly QuoteWord[] }[],
): Found | undefined {
  let best: Found | undefined;
  for (const run of runs) {
    for (const stretch of stretches) {
      const found = align(run.words, stretch.words);
      if (!found || found.common <= (best?.common ?? 0) || !resembles(found, stretch.words.length)) continue;
      best = { from: run.at + found.claimFrom, to: run.at + found.claimTo, common: found.common };
    }
  }
  return best;
}

/** Much of a stretch, or all of a short one. */
function resembles(found: Alignment, length: number): boolean {
  const dense = found.count / (found.claimTo - found.claimFrom) > 0.5;
  return dense && (found.common >= tuning.resembles || (length > 1 && found.count === length));
}

/** Spans with no word or one between them are read as one: that is how stitched words are pasted. */
function joined(found: readonly Found[]): Found[] {
  const all: Found[] = [];
  for (const one of found) {
    const before = all.at(-1);
    if (before && one.from - before.to <= 1) all[all.length - 1] = { ...before, to: one.to };
    else all.push(one);
  }
  return all;
}

/** A word or two left over at an end of the sentence belong to it, though they differ. */
function toEnds(
  line: string,
  words: readonly QuoteWord[],
  found: Found,
  belongs: (at: number) => boolean,
): Found {
  const breaks = [...line.matchAll(BREAK)].map((match) => match.index);
  const parted = (at: number, next: number) => {
    const [left, right] = at < next ? [at, next] : [next, at];
    return breaks.some(
      (mark) => mark >= (words[left]?.end ?? 0) && mark < (words[right]?.start ?? line.length + 1),
    );
  };
  const leftOver = (from: number, step: 1 | -1): number => {
    for (let count = 0, at = from; count <= tuning.ends; count++, at += step) {
      if (!words[at + step] || parted(at, at + step)) return count;
      if (!belongs(at + step)) return 0;
    }
    return 0;
  };
  return { ...found, from: found.from - leftOver(found.from, -1), to: found.to + leftOver(found.to - 1, 1) };
}

function isFree(at: number, taken: readonly Found[]): boolean {
  return taken.every(({ from, to }) => at < from || at >= to);
}

/** "Ann said" tells whose words they are and is none of them. */
function ascribes(record: Record, word: QuoteWord | undefined): boolean {
  if (!word) return false;
  return (
    reportingVerbs.has(word.key) ||
    word.key === 'according' ||
    record.lexicon.names.find([word.key]).length > 0
  );
}
