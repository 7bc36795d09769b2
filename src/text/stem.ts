import porter2 from 'wink-porter2-stemmer';

/**
 * The stem of a normalised English word: "negotiations" → "negoti".
 * Porter2 (English Snowball): https://snowballstem.org/algorithms/english/stemmer.html
 */
export function stem(word: string): string {
  return /^[a-z']+$/.test(word) ? porter2(word) : word;
}
