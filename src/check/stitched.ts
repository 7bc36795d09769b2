import { massOf } from './align.ts';
import type { Worded } from './compare.ts';
import type { Run } from './fit.ts';
import type { Stretch } from './stretches.ts';
import { tuning } from './tuning.ts';

/** A run of the claim's words that a stretch holds word for word. */
export interface Piece extends Run {
  /** Words of the claim, end exclusive. */
  claimFrom: number;
  claimTo: number;
}

/** The pieces of several stretches that make up a claim, longest first taken, then in the claim's order. */
export function piecesOf(claim: Worded, stretches: readonly Stretch[]): Piece[] {
  const pieces: Piece[] = [];
  const open: [number, number][] = [[0, claim.words.length]];
  for (let range = open.pop(); range; range = open.pop()) {
    const [from, to] = range;
    const best = longest(claim, from, to, stretches);
    if (!best) continue;
    pieces.push(best);
    open.push([from, best.claimFrom], [best.claimTo, to]);
  }
  return pieces.sort((a, b) => a.claimFrom - b.claimFrom);
}

/** Share of a claim, by weight, that pieces hold. */
export function shareOf(claim: Worded, pieces: readonly Piece[]): number {
  const held = pieces.reduce(
    (sum, { claimFrom, claimTo }) => sum + massOf(claim.words.slice(claimFrom, claimTo)),
    0,
  );
  return held / (massOf(claim.words) || 1);
}

/** The longest run of words that a part of the claim shares with any stretch; the first of equals. */
function longest(claim: Worded, from: number, to: number, stretches: readonly Stretch[]): Piece | undefined {
  let best: Piece | undefined;
  for (const stretch of stretches) {
    const piece = commonRun(claim, from, to, stretch);
    if (!piece) continue;
    const length = piece.claimTo - piece.claimFrom;
    const mass = massOf(claim.words.slice(piece.claimFrom, piece.claimTo));
    if (mass < tuning.piece && length < stretch.words.length) continue;
    if (!best || length > best.claimTo - best.claimFrom) best = piece;
  }
  return best;
}

/** The longest common substring, in words, by dynamic programming: ends[j] is the length of the run that ends there. */
function commonRun(claim: Worded, from: number, to: number, stretch: Stretch): Piece | undefined {
  let best: Piece | undefined;
  let ends = new Uint32Array(stretch.words.length + 1);
  for (let i = from; i < to; i++) {
    const next = new Uint32Array(ends.length);
    for (let j = 0; j < stretch.words.length; j++) {
      if (claim.words[i]?.key !== stretch.words[j]?.key) continue;
      const length = (ends[j] ?? 0) + 1;
      next[j + 1] = length;
      if (length > (best ? best.to - best.from : 0)) {
        best = { stretch, from: j + 1 - length, to: j + 1, claimFrom: i + 1 - length, claimTo: i + 1 };
      }
    }
    ends = next;
  }
  return best;
}
