/** Text of several lines, written or pasted line by line. */
export interface Paste {
  /** Takes a line; the whole text when it has ended, undefined while it goes on, and for any other line. */
  take(line: string): { text: string | undefined } | undefined;
}

const BEGINS = /^\s*\/?story\s+add\s*$/i;
/** Ends it, as in mail programs of old: a line that no article has. */
const ENDS = /^\s*\.\s*$/;

/** After "story add" alone, what follows is the article, up to a line with a full stop alone. */
export function createPaste(): Paste {
  let lines: string[] | undefined;
  return {
    take(line) {
      if (!lines) {
        if (!BEGINS.test(line)) return undefined;
        lines = [];
        return { text: undefined };
      }
      if (!ENDS.test(line)) {
        lines.push(line);
        return { text: undefined };
      }
      const text = `story add ${lines.join('\n')}`;
      lines = undefined;
      return { text };
    },
  };
}
