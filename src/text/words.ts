import { fold } from './fold.ts';

/** A word with its place in the text: `start` and `end` are UTF-16 offsets, `end` exclusive. */
export interface Word {
  /** Folded, possessive ending off: "Peña’s" → "pena". */
  text: string;
  start: number;
  end: number;
}

// Initials keep together ("U.S.", "a.m."), numbers keep their separators ("120,000", "3:46").
const WORD = /\p{L}(?:\.\p{L})+\.?|\d+(?:[.,:]\d+)*\p{L}*|[\p{L}\p{M}\p{N}]+(?:['’‘][\p{L}\p{M}]+)*/gu;

/** Words of a text, in order. */
export function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    found.push({ text: plain(match[0]), start: match.index, end: match.index + match[0].length });
  }
  return found;
}

const LETTERS = /^[a-z]+$/;

function plain(word: string): string {
  if (LETTERS.test(word)) return word;
  if (/^\d/.test(word)) return number(word.toLowerCase());
  const folded = fold(word);
  // "U.S." and "US" are a country, "us" may be people: only the first two become "usa".
  if (/^(?:u\.s\.?(?:a\.?)?)$/.test(folded) || word === 'US' || word === 'USA') return 'usa';
  const possessive = /^(.+)'s$/.exec(folded)?.[1];
  if (possessive !== undefined && !CONTRACTS.has(possessive)) return possessive.replace(/[.']/g, '');
  return folded.replace(/[.']/g, '');
}

// "who's" asks, "Peña's" owns: as typed without the apostrophe, "whos" stays and "penas" is a name.
const CONTRACTS = new Set('who what where when why how that it he she there here let one'.split(' '));

/** "120,000", "120k" and "120.000" are one number; "3:46" stays a time. */
function number(word: string): string {
  const thousands = word.replace(/(\d)[.,](?=\d{3}(?:\D|$))/g, '$1');
  const k = /^(\d+(?:\.\d+)?)k$/.exec(thousands);
  return k ? String(Math.round(Number(k[1]) * 1000)) : thousands;
}
