/** A stretch of a text: UTF-16 offsets, `end` exclusive, quotation marks outside. */
export interface Span {
  start: number;
  end: number;
}

/** Curly marks typed the wrong way round are common ("… “so“), so any double mark opens and any closes. */
const DOUBLE = /["“”„‟«»]|``|''/g;
/** Single marks count around several words only, and not within a word: "don't" is no quotation. */
const SINGLE =
  /(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}])([^'‘’\n]*(?:['’]\p{L}[^'‘’\n]*)*)['’](?![\p{L}\p{N}])/gu;
const HAS_WORD = /[\p{L}\p{N}]/u;
/** 5'11" and a 14" screen are no quotations. */
const INCHES = /\d$/;

/** What stands between quotation marks, in order. A mark that nothing closes quotes to the end of its line. */
export function markedSpans(text: string): Span[] {
  const double = lines(text).flatMap(({ start, end }) => doubled(text, start, end));
  if (double.length) return double;
  return [...text.matchAll(SINGLE)]
    .filter((match) => /\s/.test((match[1] ?? '').trim()))
    .map((match) => ({ start: match.index + 1, end: match.index + match[0].length - 1 }));
}

function doubled(text: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  let open: number | undefined;
  for (const match of text.slice(start, end).matchAll(DOUBLE)) {
    const at = start + match.index;
    if (open === undefined) {
      if (!INCHES.test(text.slice(start, at))) open = at + match[0].length;
    } else {
      spans.push({ start: open, end: at });
      open = undefined;
    }
  }
  if (open !== undefined) spans.push({ start: open, end });
  return spans.filter((span) => HAS_WORD.test(text.slice(span.start, span.end)) && !isCode(text, span));
}

/** `class="x"` of markup and `{"key": …}` of data quote nobody. */
function isCode(text: string, { start, end }: Span): boolean {
  const before = text.slice(0, start - 1);
  return before.endsWith('=') || (/[{,]\s*$/.test(before) && /^"\s*:/.test(text.slice(end)));
}

/** The lines of a text. */
export function lines(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    found.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return found;
}
