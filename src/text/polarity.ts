import { ASKS_AT_ONCE } from './negation.ts';

/** A stretch of a text and whether it lies within what a negation denies; `end` exclusive, UTF-16 offsets. */
export interface Stretch {
  start: number;
  end: number;
  denied: boolean;
}

const NEGATIONS =
  /\b(?:not(?! only\b| just\b| merely\b| solely\b)|no(?! doubt\b| matter\b| wonder\b)|never|none|nobody|nothing|nowhere|without|neither|nor|zero|hardly|barely|scarcely|rarely|seldom|cannot|(?:refus|declin)\w* to|rul(?:e|es|ed|ing) out|sw(?:ear|ears|ore|orn|earing) off|far from|anything but|too late (?:to|for)|\w+n['’]t|(?:did|does|do|is|was|were|are|has|have|had|would|could|should|ca|wo|ai)nt)\b/giu;

/** "Not only by Ann" denies nothing, and is not said of Ann only. */
const NOT_ONLY = /\bnot (?:only|just|merely|solely)\b/giu;

/** Ends what a negation reaches. */
const STOPS = /[,.;:!?]|\b(?:but|because|cause|so that)\b/giu;

/** What a text is cut at, and whether what follows is denied, by whether what stands before is. */
const MARKS: readonly [RegExp, (denied: boolean) => boolean][] = [
  [NEGATIONS, (denied) => !denied],
  [NOT_ONLY, (denied) => denied],
  [STOPS, () => false],
];

/**
 * A text cut at its negations: of "Ann did not resign, Bob did" the second, "resign", is denied. A negation reaches to
 * the next mark or "but"; a second one in its reach lifts it. What is cut at is in no stretch.
 * Source: S. Das and M. Chen, "Yahoo! for Amazon", APFA 2001, which marks the words between a negation and the next mark.
 */
export function polarityOf(text: string): Stretch[] {
  const from = ASKS_AT_ONCE.exec(text)?.[0].length ?? 0;
  const stretches: Stretch[] = [];
  let start = from;
  let denied = false;
  const cut = (at: number, next: number, then: boolean) => {
    if (at > start) stretches.push({ start, end: at, denied });
    start = next;
    denied = then;
  };
  const marks = MARKS.flatMap(([pattern, turn]) =>
    [...text.matchAll(pattern)].map(({ 0: mark, index }) => ({ index, end: index + mark.length, turn })),
  )
    .filter(({ index }) => index >= from)
    .sort((a, b) => a.index - b.index);
  for (const { index, end, turn } of marks) if (index >= start) cut(index, end, turn(denied));
  cut(text.length, text.length, false);
  return stretches;
}
