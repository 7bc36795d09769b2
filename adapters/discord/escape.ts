/**
 * Characters that begin formatting, a mention or a time stamp anywhere in a line, and the middle of a masked
 * link, `[text](address)`. Discord shows any escaped punctuation as itself, so the words are read as they were.
 */
const anywhere = /[\\*_~`|<@]|(?<=\])\(/g;

/** What makes a heading, a small line, a quotation or a list where a line begins: `# `, `-# `, `> `, `- `, `12. `. */
const atLineStart = /^(#{1,3}|-#|>+|[-+]|\d+\.)(?=\s|$)/;

/** The colon of `http://`: broken, an address stays text. */
const address = /:(?=\/\/)/g;

/** The slash of `discord.gg/…`: an invitation is shown as one even without `https:` before it. */
const path = /\/(?<=\.[a-z]{2,24}\/)/gi;

/** Control characters, and those that turn the direction of the text around them. */
const unseen = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f]/gu;

/** Text as Discord shows it literally, on one line: nothing in it formats, pings or links. */
export function escapeText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(unseen, '')
    .replace(anywhere, '\\$&')
    .replace(address, '\\:')
    .replace(path, '\\/')
    .replace(atLineStart, (mark) => (/\d/.test(mark) ? mark.replace('.', '\\.') : `\\${mark}`));
}

/** Cuts plain text to a length, at the end of a word where there is one, and says so with an ellipsis. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const word = cut.lastIndexOf(' ');
  // Half a surrogate pair would be a broken character.
  const whole = word > most / 2 ? cut.slice(0, word) : cut.replace(/[\ud800-\udbff]$/, '');
  return `${whole.trimEnd()}…`;
}
