import type { Item } from './narrator-sentences.ts';

/** A run of items of one sentence, `to` exclusive. */
export interface Phrase {
  from: number;
  to: number;
}

const days =
  /^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(yesterday|today|tonight|tomorrow|earlier|later|afterwards|then|now)$/;
const joining = new Set([
  'of',
  'for',
  'from',
  'at',
  'in',
  'with',
  'on',
  'to',
  'by',
  'against',
  'near',
  'behind',
  'between',
  'among',
]);
const tied = /^(?:close|loyal|opposed|sympathetic|familiar) (?:to|with)$/;
const possessive = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your']);

export const isDay = (item: Item | undefined) => item !== undefined && days.test(item.lower);

export function nominal(item: Item | undefined): boolean {
  if (!item) return false;
  if (/^(DET|ADJ|NUM|NOUN|PROPN|SYM)$/.test(item.pos)) return true;
  if (item.pos === 'PRON')
    return (
      possessive.has(item.lower) || /^(all|both|many|some|others|one|those|several|none)$/.test(item.lower)
    );
  return item.pos === 'PART' && /^'s?$/.test(item.lower.replace('’', "'"));
}

const noun = (item: Item | undefined) =>
  item !== undefined && /^(NOUN|PROPN|NUM|SYM|PRON|QUOTE)$/.test(item.pos);

/** Robert "Bobby" Scott: a word or two between the parts of a name. */
const isNickname = (item: Item) => item.stretch !== undefined && item.stretch.end - item.stretch.start <= 14;

/** Where the run of nominal words that ends at `to` (inclusive) begins. */
function baseStart(items: Item[], to: number): number {
  let i = to;
  while (i >= 0) {
    const item = items[i] as Item;
    const hyphen = /^[-/&]$|^–$/.test(item.text) && items[i - 1]?.end === item.start && nominal(items[i - 1]);
    const nickname = isNickname(item) && items[i - 1]?.pos === 'PROPN' && i < to;
    const count = item.pos === 'ADV' && /^(NUM|DET)$/.test(items[i + 1]?.pos ?? '');
    if (
      !nominal(item) &&
      !hyphen &&
      !nickname &&
      !count &&
      !(item.pos === 'VERB' && attributive(items, i, to))
    )
      break;
    i -= 1;
    if (item.cut) break;
  }
  return i + 1;
}

/** "the retired judge", "a leading critic": a participle between article and noun. */
const attributive = (items: Item[], i: number, to: number) =>
  i < to &&
  /(ed|ing)$/.test((items[i] as Item).lower) &&
  /^(DET|ADJ)$/.test(items[i - 1]?.pos ?? '') &&
  nominal(items[i + 1]);

function openingBracket(items: Item[], close: number): number {
  for (let i = close - 1; i >= 0 && close - i < 14; i -= 1) if (items[i]?.text === '(') return i;
  return -1;
}

/**
 * The noun phrase that ends just before `end`, with the phrases hung on it by "of", "for", "and":
 * "a spokesman for the mayor", "Reyes and two of her aides". Null where no noun stands there.
 */
export function phraseBefore(items: Item[], end: number): Phrase | null {
  let last = end - 1;
  if (items[last]?.text === ')') last = openingBracket(items, last) - 1;
  if (last < 0) return null;
  const closing = items[last] as Item;
  if (
    closing.pos === 'PRON' &&
    !/^(there|that|which|who|whom)$/.test(closing.lower) &&
    !possessive.has(closing.lower)
  ) {
    const start = joined(items, last);
    return { from: start, to: end };
  }
  if (!noun(closing) && !(nominal(closing) && closing.pos !== 'PART')) return null;
  const from = joined(items, baseStart(items, last));
  return from > last ? null : { from, to: end };
}

/** Follows "of", "for", "and" to the left from a base phrase that begins at `from`. */
function joined(items: Item[], from: number): number {
  const link = items[from - 1];
  const before = items[from - 2];
  if (!link || !before) return from;
  // "A person close to the board", "someone familiar with the talks"
  if (link.pos !== 'PUNCT' && tied.test(`${before.lower} ${link.lower}`) && noun(items[from - 3]))
    return joined(items, baseStart(items, from - 3));
  if (link.pos === 'ADP' && joining.has(link.lower) && (noun(before) || before.text === ')')) {
    const end = before.text === ')' ? openingBracket(items, from - 2) - 1 : from - 2;
    if (end < 0) return from;
    const start = joined(items, baseStart(items, end));
    // "Protesters marching through the streets chanted": a participle that describes the subject.
    const ahead = items[start - 1];
    // "met with aides in Paris": hung on a verb, so what is left of the link is no part of a subject.
    return start <= end && !(ahead?.pos === 'VERB') ? start : from;
  }
  if (
    link.pos === 'ADP' &&
    before.pos === 'VERB' &&
    (/ing$/.test(before.lower) || (/ed$/.test(before.lower) && link.lower === 'by')) &&
    /^(NOUN|PROPN)$/.test(items[from - 3]?.pos ?? '')
  )
    return joined(items, baseStart(items, from - 3));
  if (link.pos === 'CCONJ' && /^(and|or|&)$/.test(link.lower) && noun(before)) {
    const start = joined(items, baseStart(items, from - 2));
    const ahead = items[start - 1];
    return start <= from - 2 && !/^(VERB|ADP|AUX)$/.test(ahead?.pos ?? '') ? start : from;
  }
  return from;
}

/** The base noun phrase that begins at `from`: "the paper", "House Speaker Paul Ryan", "he". */
export function phraseAfter(items: Item[], from: number): Phrase | null {
  const first = items[from];
  if (!first) return null;
  if (first.pos === 'PRON' && !nominal(first)) return { from, to: from + 1 };
  let i = from;
  while (i < items.length) {
    const item = items[i] as Item;
    const hyphen = /^[-/&–]$/.test(item.text) && items[i + 1]?.start === item.end && nominal(items[i + 1]);
    const nickname = isNickname(item) && items[i - 1]?.pos === 'PROPN' && items[i + 1]?.pos === 'PROPN';
    const restart = i > from && (item.cut === true || (item.pos === 'DET' && items[i - 1]?.pos !== 'DET'));
    if (
      restart ||
      !(
        nominal(item) ||
        hyphen ||
        nickname ||
        (item.pos === 'VERB' && i > from && attributive(items, i, i + 1))
      )
    )
      break;
    i += 1;
  }
  while (i > from && !noun(items[i - 1]) && items[i - 1]?.pos !== 'ADJ') i -= 1;
  return i > from ? { from, to: i } : null;
}

/**
 * The part of a phrase that names its head: days and leading adverbs off, and nothing after the first
 * preposition, so that "Axelrod on Wednesday" is "Axelrod" and "a spokesman for Reyes" "a spokesman".
 */
export function headPart(items: Item[], phrase: Phrase): Phrase {
  let from = phrase.from;
  while (
    from < phrase.to - 1 &&
    (isDay(items[from]) || /^(ADV|CCONJ|SCONJ|PUNCT)$/.test(items[from]?.pos ?? ''))
  )
    from += 1;
  let to = from + 1;
  while (to < phrase.to) {
    const item = items[to] as Item;
    const of = item.lower === 'of' && items[to + 1]?.pos === 'PROPN' && items[to - 1]?.pos === 'PROPN';
    if (
      (item.pos === 'ADP' && !of) ||
      item.text === '(' ||
      item.text === ',' ||
      /^(who|which|that|--|—|–)$/.test(item.lower) ||
      item.pos === 'CCONJ'
    )
      break;
    to += 1;
  }
  while (to - 1 > from && isDay(items[to - 1])) to -= 1;
  return { from, to };
}
