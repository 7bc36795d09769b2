import { StringDecoder } from 'node:string_decoder';

/** A line longer than this is not held in memory. In characters. */
export const LONGEST_LINE = 1_000_000;

/** A line of a stream without its ending; `tooLong` where its text was dropped. */
export interface Line {
  text: string;
  tooLong: boolean;
}

/** Lines of a stream of UTF-8, one at a time, in bounded memory; an empty last line is left out. */
export async function* linesOf(
  input: AsyncIterable<Buffer | string>,
  longest = LONGEST_LINE,
): AsyncGenerator<Line> {
  const decoder = new StringDecoder('utf8');
  let text = '';
  let tooLong = false;
  const take = (more: string) => {
    tooLong ||= text.length + more.length > longest;
    text = tooLong ? '' : text + more;
  };
  for await (const chunk of input) {
    const pieces = (typeof chunk === 'string' ? chunk : decoder.write(chunk)).split('\n');
    for (const [at, piece] of pieces.entries()) {
      if (at > 0) {
        yield { text: text.replace(/\r$/, ''), tooLong };
        text = '';
        tooLong = false;
      }
      take(piece);
    }
  }
  take(decoder.end());
  if (text || tooLong) yield { text: text.replace(/\r$/, ''), tooLong };
}
