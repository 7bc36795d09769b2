import type { CheckedQuotation } from '../answer/answer.ts';
import type { Record } from '../match/record.ts';
import { isLight } from '../text/light-words.ts';
import type { Claim } from './claimed.ts';
import { compare, cut } from './compare.ts';
import { evidenceOfRun } from './evidence.ts';
import { bestFit, type Fit, findRun, partsOf, type Run } from './fit.ts';
import { noteOnAltered, noteOnExact, noteOnSpeaker, noteOnStitched } from './notes.ts';
import { candidates, quotationsOf } from './quotation-index.ts';
import { quoteWords } from './quote-words.ts';
import { reported } from './reported.ts';
import { isBy } from './speakers.ts';
import { type Piece, piecesOf, shareOf } from './stitched.ts';
import type { Stretch } from './stretches.ts';
import { tuning } from './tuning.ts';

/** The finding on one claimed quotation. */
export function judge(record: Record, claim: Claim): CheckedQuotation {
  const quotations = quotationsOf(record);
  const isNamed = (stretch: Stretch) => isBy(record, stretch, claim.by);
  const parts = partsOf(claim.text);
  const whole = { text: claim.text, words: quoteWords(claim.text) };

  const runs = inOneStretch(parts, quotations.stretches, isNamed);
  if (runs && !isAnybodys(runs)) return onExact(record, claim, runs);

  const near = candidates(quotations, claim.text, tuning.candidates);
  const fit = bestFit(whole, near, isNamed);
  const pieces = piecesOf(whole, near);
  if (isStitched(pieces, shareOf(whole, pieces), fit)) return onStitched(record, claim, pieces);
  if (!runs && fit && isAltered(fit, whole.words.length, claim.by !== undefined && isNamed(fit.stretch)))
    return onAltered(record, claim, fit);
  const { note, evidence } = reported(record, claim.text, claim.by);
  return {
    claimed: claim.text,
    finding: 'not on record',
    note,
    diff: [{ op: 'added', text: claim.text }],
    evidence,
  };
}

/** "the", "it was": a word or two that anybody says, and not all of a quotation. */
function isAnybodys(runs: readonly Run[]): boolean {
  const words = runs.flatMap(({ stretch, from, to }) => stretch.words.slice(from, to));
  return (
    words.length < 3 &&
    words.length < (runs[0]?.stretch.words.length ?? 0) &&
    words.every(({ key }) => isLight(key))
  );
}

/** The parts word for word and in order in one stretch, one by a speaker named if there is any. */
function inOneStretch(
  parts: ReturnType<typeof partsOf>,
  stretches: readonly Stretch[],
  isNamed: (stretch: Stretch) => boolean,
): Run[] | undefined {
  let other: Run[] | undefined;
  for (const stretch of stretches) {
    const runs: Run[] = [];
    for (const { words } of parts) {
      const run = findRun(words, stretch, runs.at(-1)?.to ?? 0);
      if (!run) break;
      runs.push(run);
    }
    if (!runs.length || runs.length < parts.length) continue;
    if (isNamed(stretch)) return runs;
    other ??= runs;
  }
  return other;
}

function onExact(record: Record, claim: Claim, runs: readonly Run[]): CheckedQuotation {
  const [first] = runs;
  const last = runs.at(-1);
  if (!first || !last) throw new Error('An exact quotation has at least one part');
  const { stretch } = first;
  const all = { stretch, from: first.from, to: last.to };
  const diff = runs.flatMap(({ from, to }, at): CheckedQuotation['diff'] => {
    const gap = runs[at - 1];
    const same = { op: 'same' as const, text: cut(stretch, from, to - from) };
    return gap && gap.to < from
      ? [{ op: 'missing', text: cut(stretch, gap.to, from - gap.to) }, same]
      : [same];
  });
  const shared = { claimed: claim.text, diff, evidence: evidenceOfRun(record, all) };
  if (claim.by && !isBy(record, stretch, claim.by)) {
    return { ...shared, finding: 'someone else', note: noteOnSpeaker(record, stretch, claim.by, true) };
  }
  return { ...shared, finding: 'exact', note: noteOnExact(record, all, runs.length > 1) };
}

function onAltered(record: Record, claim: Claim, { stretch, alignment }: Fit): CheckedQuotation {
  const diff = compare(stretch, { text: claim.text, words: quoteWords(claim.text) }, alignment);
  const run = { stretch, from: alignment.recordFrom, to: alignment.recordTo };
  const shared = { claimed: claim.text, diff, evidence: evidenceOfRun(record, run) };
  if (claim.by && !isBy(record, stretch, claim.by)) {
    return { ...shared, finding: 'someone else', note: noteOnSpeaker(record, stretch, claim.by, false) };
  }
  return { ...shared, finding: 'altered', note: noteOnAltered(record, stretch, diff) };
}

function onStitched(record: Record, claim: Claim, pieces: readonly Piece[]): CheckedQuotation {
  const whole = { text: claim.text, words: quoteWords(claim.text) };
  const diff: CheckedQuotation['diff'] = [];
  let at = 0;
  for (const piece of pieces) {
    if (piece.claimFrom > at) diff.push({ op: 'added', text: cut(whole, at, piece.claimFrom - at) });
    diff.push({ op: 'same', text: cut(piece.stretch, piece.from, piece.to - piece.from) });
    at = piece.claimTo;
  }
  if (at < whole.words.length) diff.push({ op: 'added', text: cut(whole, at, whole.words.length - at) });
  const stretches = [...new Set(pieces.map(({ stretch }) => stretch))];
  const evidence = pieces.flatMap((piece) => evidenceOfRun(record, piece));
  return {
    claimed: claim.text,
    finding: 'stitched',
    note: noteOnStitched(record, stretches, claim.by),
    diff,
    evidence: evidence.filter((one, place) => evidence.findIndex(({ text }) => text === one.text) === place),
  };
}

/** Several stretches, or parts of one in another order; parts of one in its order are that one, altered. */
function isStitched(pieces: readonly Piece[], share: number, fit: Fit | undefined): boolean {
  const mixed = pieces.some((piece, at) => {
    const before = pieces[at - 1];
    return before && (before.stretch !== piece.stretch || before.from > piece.from);
  });
  return mixed && share >= tuning.stitched && share >= (fit?.held ?? 0) + tuning.stitchedLead;
}

/** Few words are like many others: they are held against short quotations by the one named only. */
function isAltered(fit: Fit, words: number, named: boolean): boolean {
  if (words > tuning.shortWords) return fit.like >= tuning.altered;
  return fit.like >= (named ? tuning.alteredShort : tuning.altered) && fit.stretch.words.length <= 2 * words;
}
