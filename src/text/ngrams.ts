/**
 * The letter n-grams of a word, its ends marked: "war", 3 → "^wa", "war", "ar$".
 * A word shorter than n - 2 letters gives itself, marked.
 */
export function ngrams(word: string, n: number): string[] {
  const marked = `^${word}$`;
  if (marked.length <= n) return [marked];
  const grams: string[] = [];
  for (let at = 0; at + n <= marked.length; at++) grams.push(marked.slice(at, at + n));
  return grams;
}
