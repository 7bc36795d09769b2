/** How words are typed in a chat, written out: "whats the deal w it". */
const SHORTHAND: ReadonlyMap<string, string> = new Map(
  Object.entries({
    w: 'with',
    abt: 'about',
    bout: 'about',
    bc: 'because',
    cuz: 'because',
    thru: 'through',
    btwn: 'between',
    wat: 'what',
    wut: 'what',
    dat: 'that',
    dis: 'this',
    smth: 'something',
    sth: 'something',
    n: 'and',
  }),
);

/** The word itself where it is no shorthand. */
export function writtenOut(word: string): string {
  return SHORTHAND.get(word) ?? word;
}
