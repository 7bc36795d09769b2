import { diffArrays } from 'diff';
import type { Article } from '../article/article.ts';

/** Longest excerpt of a paragraph in a note of what changed. */
const excerpt = 90;

const cut = (text: string) =>
  text.length <= excerpt ? text : `${text.slice(0, text.lastIndexOf(' ', excerpt))} …`;

const paragraphsOf = (article: Article) =>
  article.lines
    .filter((line) => line.kind === 'body')
    .map((line) => article.text.slice(line.start, line.end).trim());

/** What an update changed against the text before, in plain sentences with the new paragraph numbers. */
export function whatChanged(before: Article, after: Article): string[] {
  const notes: string[] = [];
  if (before.headline !== after.headline) notes.push(`Headline was: ${before.headline}`);
  let number = 0;
  let gone: string[] = [];
  const flush = () => {
    for (const text of gone) notes.push(`Taken out before paragraph ${number + 1}: ${cut(text)}`);
    gone = [];
  };
  for (const part of diffArrays(paragraphsOf(before), paragraphsOf(after))) {
    if (part.removed) gone.push(...part.value);
    else if (part.added) {
      for (const text of part.value) {
        number += 1;
        const old = gone.shift();
        notes.push(
          old === undefined
            ? `New paragraph ${number}: ${cut(text)}`
            : `Paragraph ${number} changed; it was: ${cut(old)}`,
        );
      }
      flush();
    } else {
      flush();
      number += part.value.length;
    }
  }
  flush();
  return notes;
}
