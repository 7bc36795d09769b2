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

const LETTER = 1;
/** Not a letter, and may be part of a word or of what stands for one. */
const JOINS = 2;
/** What the ASCII characters are to a word; all that comes after them joins. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[A-Za-z]/.test(char)) return LETTER;
  return /[\d.']/.test(char) ? JOINS : 0;
});

/** No figure, no full stop but the last, no apostrophe, nothing beyond ASCII: a word is a run of letters. */
const SIMPLE = /^[^\d.'\x80-\uffff]*\.?$/;
const RUNS = /[a-z]+/g;

/** The words of a text as `wordsOf` folds them, without their places: many short texts are read faster so. */
export function textsOf(text: string): readonly string[] {
  // "US" is no "us".
  if (SIMPLE.test(text) && !text.includes('US')) return text.toLowerCase().match(RUNS) ?? [];
  const found: string[] = [];
  eachWord(text, (word) => found.push(word));
  return found;
}

/** Words of a text, in order. */
export function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  eachWord(text, (word, start, end) => found.push({ text: word, start, end }));
  return found;
}

function eachWord(text: string, call: (word: string, start: number, end: number) => void): void {
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind === 0) {
      at++;
      continue;
    }
    // Most words are a run of plain letters with nothing around them that joins: no need to look closer.
    let end = at;
    while (kindAt(text, end) === LETTER) end++;
    if (end > at && (kindAt(text, end) === 0 || (end > at + 1 && text[end] === '.'))) {
      call(plainWord(text.slice(at, end)), at, end);
    } else {
      WORD.lastIndex = at;
      const match = WORD.exec(text);
      if (!match) break;
      end = match.index + match[0].length;
      call(foldWord(match[0]), match.index, end);
    }
    at = end;
  }
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] ?? 0;
  return at < text.length ? JOINS : 0;
}

/** A run of A to Z in either case. */
function plainWord(word: string): string {
  return word === 'US' || word === 'USA' ? 'usa' : word.toLowerCase();
}

const LETTERS = /^[a-z]+$/;

function foldWord(word: string): string {
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
