import type { Look } from './render.ts';

/** Columns of a terminal that does not say how wide it is. */
const WIDTH = 80;
/** Longer lines are hard to read. */
const WIDEST = 100;

/** How this terminal shows text now: it may be resized. Colour as it and NO_COLOR say. */
export function lookOf(output: NodeJS.WriteStream): Look {
  return { width: Math.min(output.columns || WIDTH, WIDEST), color: output.hasColors?.() ?? false };
}
