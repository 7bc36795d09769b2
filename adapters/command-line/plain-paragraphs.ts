export interface Paragraph {
  /** From 1; 0 for headline, date line, captions and credits. */
  paragraph: number;
  text: string;
}

/** "May 14, 2019, 3:46 PM", "14 May 2019" on a line of its own: what stands above it is headline and subhead. */
const DATE_LINE =
  /^(?:published\s+)?(?:\p{Lu}\p{L}{2,8}\.? \d{1,2},? \d{4}|\d{1,2} \p{Lu}\p{L}{2,8} \d{4}|\d{4}-\d{2}-\d{2})\b.{0,30}$/iu;
const CREDIT =
  /\bcontributed to this (?:report|story|article)\b|^(?:photo|video|image|map|graphic|related)\b/i;
const SENTENCE_END = /[.?!…]["”“’')\]]*$/;

/**
 * Paragraphs of an article kept as plain text, a blank line between them. A caption is told by the lines it stands
 * with: only a paragraph of the body is a single line that ends a sentence.
 */
export function plainParagraphs(article: string): Paragraph[] {
  const blocks = article
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter(Boolean);
  const date = blocks.findIndex((block) => DATE_LINE.test(block));
  const front = date === -1 ? 0 : date;
  let count = 0;
  return blocks.map((text, at) => {
    const body = at > front && !text.includes('\n') && SENTENCE_END.test(text) && !CREDIT.test(text);
    if (body) count += 1;
    return { paragraph: body ? count : 0, text };
  });
}
