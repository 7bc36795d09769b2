/*
 * Slack's limits (docs.slack.dev/reference/block-kit) and the smaller ones we keep to. A message over Slack's
 * is refused whole. Besides the limits for each block there is one, undocumented, on all text of a message:
 * near 13,200 characters (slackapi/bolt-js issue 2509).
 */

/** Characters of a button's label, an option's label and its value. */
export const LABEL = 75;
/** Characters of a button's value. */
export const VALUE = 2000;
/** Options in one select menu. */
export const OPTIONS = 100;
/** Characters of a plain-text element in a context block; Slack allows 3000 in a text object. */
export const CONTEXT = 600;
/** Characters of a header. */
export const HEADER = 150;

/** Items on one page: more is a wall of text. Sane from 5 to 20; Slack takes 50 blocks. */
export const PAGE_ITEMS = 10;
/** What a note counts against them: many are a list, a line each. Sane from 0.25 to 1. */
export const NOTE_ITEM = 0.4;
/** Characters on one page. Sane from 3000 to 8000. */
export const PAGE_CHARACTERS = 5000;
/** Tables on one page: Slack takes one in a message. */
export const PAGE_TABLES = 1;
/** An item with more characters is not shown, only where it stands: it could not be shown whole. */
export const ITEM_CHARACTERS = 8500;
/** Columns of a table that are still readable side by side; Slack takes 20. */
export const TABLE_COLUMNS = 4;
/** Characters of the plain text beside the blocks; Slack advises at most 4000. With the blocks it stays under 13,200. */
export const FALLBACK_CHARACTERS = 2500;

/** Characters of a question. Longer ones are no question, and get a line that says so. */
export const QUESTION_CHARACTERS = 3000;
/** Characters of a message whose quotations are checked; a person can write 40,000 into one. */
export const CHECKED_CHARACTERS = 40_000;
/** Bytes of a signed request. Slack's stay far below. */
export const REQUEST_BYTES = 512 * 1024;

/** Cuts a label, never used on words of a person. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  // By code point: a halved surrogate pair is refused as invalid text.
  let short = '';
  for (const letter of text) {
    if (short.length + letter.length >= most) break;
    short += letter;
  }
  return `${short.trimEnd()}…`;
}
