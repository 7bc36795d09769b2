import { normaliseWord } from './normalise.ts';

/** A word of a text, with its place there. */
export interface Token {
  /** The form in which it is compared, see {@link normaliseWord}. */
  word: string;
  /** Offset of its first UTF-16 unit. */
  start: number;
  /** Offset past its last UTF-16 unit. */
  end: number;
  /** Begins with a capital letter. */
  capital: boolean;
  /** Stands first in its sentence, where a capital says nothing. */
  opens: boolean;
}

const other = 0;
const letter = 1;
const digit = 2;
const apostrophe = 3;
const point = 4;
const comma = 5;
const stop = 6;

const classOfAscii = Uint8Array.from({ length: 128 }, (_, code) => classify(code));

function classify(code: number): number {
  const char = String.fromCodePoint(code);
  if (/[\p{L}\p{M}]/u.test(char)) return letter;
  if (/\p{N}/u.test(char)) return digit;
  if (/['’ʼ]/.test(char)) return apostrophe;
  if (char === '.') return point;
  if (char === ',') return comma;
  return /[!?;:"“”\n]/.test(char) ? stop : other;
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return classOfAscii[code] ?? other;
  return Number.isNaN(code) ? other : classify(text.codePointAt(at) ?? code);
}

const isWordClass = (kind: number): boolean => kind === letter || kind === digit;

/** Whether the mark at `at` joins what stands on its two sides: "don’t", "U.S", "1,000", "3.5". */
function joins(text: string, start: number, at: number, mark: number): boolean {
  const before = classAt(text, at - 1);
  const after = classAt(text, at + 1);
  if (mark === apostrophe) return before === letter && after === letter;
  if (before === digit && after === digit) return mark === point || mark === comma;
  if (mark !== point || before !== letter || after !== letter) return false;
  const single = at - start === 1 || text[at - 2] === '.';
  return single && !isWordClass(classAt(text, at + 2));
}

function endOfWord(text: string, start: number): number {
  let at = start;
  for (;;) {
    const kind = classAt(text, at);
    if (isWordClass(kind)) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    else if (kind >= apostrophe && kind <= comma && joins(text, start, at, kind)) at++;
    else return at;
  }
}

/** The first `most` words of a text in their order. Never throws; text without any word gives an empty list. */
export function tokens(text: string, most = Number.POSITIVE_INFINITY): Token[] {
  const found: Token[] = [];
  let opens = true;
  for (let at = 0; at < text.length && found.length < most; ) {
    const kind = classAt(text, at);
    if (!isWordClass(kind)) {
      if (kind === point || kind === stop) opens = true;
      at++;
      continue;
    }
    const end = endOfWord(text, at);
    const raw = text.slice(at, end);
    const word = normaliseWord(raw);
    if (word !== '') {
      const first = raw[0] ?? '';
      found.push({ word, start: at, end, capital: first !== first.toLowerCase(), opens });
      opens = false;
    }
    at = end;
  }
  return found;
}
