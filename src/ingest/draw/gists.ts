import type { Span } from '../article/article.ts';

const marks = /["“”‟]|``|''/g;

/** Words of the article without quotation marks, blanks squeezed and stray punctuation off the ends. */
export function bare(words: string): string {
  return words
    .replace(marks, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:?!])/g, '$1')
    .replace(/,([.?!])/g, '$1')
    .replace(/,,+/g, ',')
    .replace(/^[\s,.;:–—-]+|[\s,;:–—-]+$/g, '')
    .trim();
}

const ended = (words: string) => (/[.?!…]$/.test(words) ? words : `${words}.`);

/**
 * One sentence with the speaker as its subject, in the article's words: "Reyes said the bridge would
 * close." Words that stand before "…, he said" are put behind the verb.
 */
export function gistOf(text: string, name: string, verb: string, pieces: Span[], between: string): string {
  const speaker = name.charAt(0).toUpperCase() + name.slice(1);
  const said = bare(pieces.map((p) => bare(text.slice(p.start, p.end))).join(' ... '));
  const first = said.charAt(0);
  const told = between ? `${bare(between)} ` : '';
  return ended(`${speaker} ${verb} ${told}${first}${said.slice(1)}`.replace(/\s+/g, ' '));
}
