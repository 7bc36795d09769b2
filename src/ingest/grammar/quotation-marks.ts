/** A stretch between quotation marks; start and end lie inside the marks. */
export interface Stretch {
  start: number;
  end: number;
  /** Offsets with the marks themselves. */
  outerStart: number;
  outerEnd: number;
  /** Whether a closing mark was found in the same paragraph. */
  closed: boolean;
}

interface Mark {
  at: number;
  size: number;
  turn: 'open' | 'close' | 'either';
}

const blank = (ch: string | undefined) => ch === undefined || /\s/.test(ch);
const letter = (ch: string | undefined) => ch !== undefined && /[\p{L}\p{N}]/u.test(ch);

function marksIn(text: string, from: number, to: number): Mark[] {
  const marks: Mark[] = [];
  for (const m of text.slice(from, to).matchAll(/["“”‟]|``|''/g)) {
    const at = from + m.index;
    const size = m[0].length;
    const before = at > from ? text[at - 1] : undefined;
    const after = at + size < to ? text[at + size] : undefined;
    // class="x" left over from markup, and 5'11" or a 14" screen.
    if (m[0] === '"' && (before === '=' || (before !== undefined && /\d/.test(before) && letter(after))))
      continue;
    // Marks typed the wrong way round are common: a mark that touches a word on one side only tells by that.
    const opens = (blank(before) || /[([—–-]/.test(before ?? '')) && !blank(after);
    const closes = !blank(before) && (blank(after) || !letter(after));
    const typed = m[0] === '“' || m[0] === '``' ? 'open' : m[0] === '”' ? 'close' : 'either';
    const turn = opens && !closes ? 'open' : closes && !opens ? 'close' : typed;
    marks.push({ at, size, turn });
  }
  return marks;
}

/**
 * Stretches between double quotation marks in one paragraph: straight, curly or typed as two single
 * marks. A mark still open at the end of the paragraph quotes to the end: speech that runs on into the
 * next paragraph is printed so.
 */
export function quotedStretches(text: string, from: number, to: number): Stretch[] {
  const found: Stretch[] = [];
  let open: Mark | null = null;
  const close = (end: number, outerEnd: number, closed: boolean) => {
    if (open && /[\p{L}\p{N}]/u.test(text.slice(open.at + open.size, end))) {
      found.push({ start: open.at + open.size, end, outerStart: open.at, outerEnd, closed });
    }
    open = null;
  };
  for (const mark of marksIn(text, from, to)) {
    if (!open) {
      // A closing mark with nothing open is a slip of the keyboard, unless nothing tells which way it turns.
      if (mark.turn !== 'close') open = mark;
    } else if (mark.turn === 'open' && (text[mark.at] === '"' || text[(open as Mark).at] === '"')) {
      if (text[mark.at] === '“') open = mark;
      else {
        close(mark.at, mark.at, false);
        open = mark;
      }
    } else if (mark.turn !== 'open') close(mark.at, mark.at + mark.size, true);
  }
  close(to, to, false);
  return found;
}

/** The same for single marks, for outlets that quote with them. Apostrophes are not marks. */
export function singleQuotedStretches(text: string, from: number, to: number): Stretch[] {
  const found: Stretch[] = [];
  const part = text.slice(from, to);
  for (const m of part.matchAll(
    /(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}])(.+?)(?<=[\p{L}\p{N}.,!?…])['’](?![\p{L}\p{N}])/gu,
  )) {
    const start = from + m.index + 1;
    const end = start + (m[1] ?? '').length;
    found.push({ start, end, outerStart: start - 1, outerEnd: end + 1, closed: true });
  }
  return found;
}
