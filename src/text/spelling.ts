import { distance } from 'fastest-levenshtein';

/** Below this length a changed letter makes another word: "mali", "malt". Swapped neighbours are seen from 3 letters. */
const SHORTEST = 5;
/** From this length two letters may be off: "zelensky", "zelinskiy". */
const LONG = 8;

/**
 * The word of these vocabularies that a misspelt word most likely stands for, the first of equals, or undefined.
 * Asks for the same first letter, as people seldom miss it, and counts letters that changed places as one fault.
 * Source: F. J. Damerau, "A technique for computer detection and correction of spelling errors", 1964.
 */
export function mend(
  word: string,
  ...vocabularies: readonly ReadonlyMap<string, readonly string[]>[]
): string | undefined {
  if (word.length < 3 || /\d/.test(word)) return undefined;
  const most = word.length >= LONG ? 2 : 1;
  let best: string | undefined;
  let least = most + 1;
  for (const vocabulary of vocabularies) {
    for (const known of vocabulary.get(word[0] ?? '') ?? []) {
      if (Math.abs(known.length - word.length) > most) continue;
      const faults = faultsBetween(word, known);
      if (faults < least) {
        best = known;
        least = faults;
      }
    }
  }
  return best;
}

function faultsBetween(word: string, known: string): number {
  if (areSwapped(word, known)) return 0.5;
  // A letter too few or too many is a slip in short words, too: "contry", "wich".
  const isShort = Math.min(word.length, known.length) < SHORTEST;
  const isLonger = Math.abs(known.length - word.length) === 1 && Math.min(word.length, known.length) >= 4;
  if (isShort && !isLonger) return Number.POSITIVE_INFINITY;
  return distance(word, known);
}

/** Words by their first letter, as `mend` wants them. */
export function byFirstLetter(words: Iterable<string>): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const word of words) {
    const letter = word[0];
    if (letter === undefined) continue;
    const row = table.get(letter);
    if (row) row.push(word);
    else table.set(letter, [word]);
  }
  return table;
}

/** Alike but for two neighbours that changed places: "ramriez", "ramirez". */
function areSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return (
    at + 1 < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  );
}
