const SMALL = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    half: 0.5,
    dozen: 12,
    couple: 2,
    pair: 2,
    both: 2,
    single: 1,
  }),
);
const LARGE = new Map(
  Object.entries({
    dozen: 12,
    score: 20,
    hundred: 100,
    thousand: 1000,
    grand: 1000,
    million: 1e6,
    billion: 1e9,
  }),
);

/** A number in a row of words: which words, and its value. */
export interface NumberFound {
  from: number;
  to: number;
  value: number;
}

/**
 * Numbers in folded words, in figures or spelt out: "24", "twenty-four" (as two words), "two dozen", "120 thousand",
 * "one hundred and twenty".
 */
export function numbersIn(words: readonly string[]): NumberFound[] {
  const found: NumberFound[] = [];
  for (let at = 0; at < words.length; at++) {
    const number = numberAt(words, at);
    if (!number) continue;
    found.push(number);
    at = number.to;
  }
  return found;
}

function numberAt(words: readonly string[], from: number): NumberFound | undefined {
  const first = smallAt(words, from);
  if (!first) return undefined;
  let { to, value } = first;
  for (let last = 1; ; ) {
    const large = LARGE.get(words[to + 1] ?? '');
    if (large !== undefined) {
      value *= large;
      last = large;
      to++;
      continue;
    }
    const more = restAt(words, to + 1, last);
    if (!more) return { from, to, value };
    value += more.value;
    to = more.to;
  }
}

/** "And twenty" behind a hundred, "five hundred" behind a thousand; "and two hundred" behind a hundred is a number of its own. */
function restAt(words: readonly string[], at: number, last: number): NumberFound | undefined {
  const start = words[at] === 'and' ? at + 1 : at;
  if (last < 100 || !SMALL.has(words[start] ?? '')) return undefined;
  const small = smallAt(words, start);
  if (!small || !Number.isInteger(small.value) || small.value >= last) return undefined;
  const large = LARGE.get(words[small.to + 1] ?? '');
  if (large === last) return undefined;
  return large !== undefined && large < last
    ? { ...small, to: small.to + 1, value: small.value * large }
    : small;
}

/** A number below a hundred, or in figures. */
function smallAt(words: readonly string[], from: number): NumberFound | undefined {
  const value = unit(words[from]);
  if (value === undefined) return undefined;
  const next = words[from + 1] ?? '';
  const ones = SMALL.get(next) ?? 0;
  return value >= 20 && value < 100 && ones >= 1 && ones < 10
    ? { from, to: from + 1, value: value + ones }
    : { from, to: from, value };
}

/** Whether a folded word is a number by itself: "24", "dozen". "Hundred" only makes one larger. */
export function isNumberWord(word: string): boolean {
  return unit(word) !== undefined;
}

/** No character below "0" begins a folded word. */
const NINE = '9'.charCodeAt(0);

function unit(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  if (!(word.charCodeAt(0) <= NINE)) return SMALL.get(word);
  if (/^\d+(?:\.\d+)?$/.test(word)) return Number(word);
  const ordinal = /^(\d+)(?:st|nd|rd|th)$/.exec(word);
  return ordinal ? Number(ordinal[1]) : undefined;
}
