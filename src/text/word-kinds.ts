/** Bits that say what sort of word a word is. */
export const isNumber = 1;
export const isDate = 2;
/** Refers back to something named before: "it", "these". */
export const isAnaphor = 4;
export const isStopWord = 8;

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const numberWords = setOf(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion dozen dozens half third quarter percent once twice double triple several',
);
const dateWords = setOf(
  'january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday century centuries decade today yesterday tomorrow',
);
const anaphors = setOf(
  'it its this that these those they them their theirs he him his she her hers such both',
);
const year = /^(1\d{3}|20\d{2})s?$/;

/** The number, date and anaphor bits of a normalised word. */
export function kindsOfWord(word: string): number {
  const number = /^\d/.test(word) || numberWords.has(word) ? isNumber : 0;
  const date = dateWords.has(word) || year.test(word) ? isDate : 0;
  return number | date | (anaphors.has(word) ? isAnaphor : 0);
}
