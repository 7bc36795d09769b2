import type { Part, Span } from '../../src/index.ts';
import { escapeText, shorten } from './escape.ts';

/** One item of a page: its lines, or an embed where it is too long for a message's own text. */
export interface Item {
  text: string;
  /** Text of an embed that belongs to the item: a quotation of more than a message's length. */
  embed?: string;
  /** Items of the same kind that follow one another stand close together. */
  row?: 'note' | 'list';
}

/** Most characters of a message's own text, and of an embed's. */
export const MESSAGE_TEXT = 2000;
export const EMBED_TEXT = 4096;

/** What an item may take of a message; the rest is for a note that it is too long, and for the foot. */
export const ITEM_TEXT = 1600;

/** Most characters of a name or a source. */
const NAME = 150;

const TOO_LONG = 'It is too long to be shown here in full.';

/** Renders a part as an item that is never split. */
export function renderPart(part: Part): Item {
  switch (part.type) {
    case 'quotation':
      return renderQuotation(part);
    case 'fact':
      return { ...renderSpans(part.spans, (spans) => `- ${spans}`, cite(part.source)), row: 'list' };
    case 'version': {
      const frame = (spans: string) => `- **${name(part.whose)}**: ${spans}`;
      return { ...renderSpans(part.spans, frame, cite(part.source)), row: 'list' };
    }
    case 'check':
      return renderCheck(part);
    case 'lead':
      return renderSpans(part.spans, (spans) => spans, '', '**');
    case 'note':
      return { ...renderSpans(part.spans, (spans) => spans, ''), row: 'note' };
  }
}

const name = (text: string) => escapeText(shorten(text, NAME));
const cite = (source: string) => (source === '' ? '' : ` (${name(source)})`);

function renderQuotation({ words, speaker, source }: Extract<Part, { type: 'quotation' }>): Item {
  const from = `— **${name(speaker)}**${source === '' ? '' : `, ${name(source)}`}`;
  const quoted = `“${escapeText(words)}”`;
  const text = `> ${quoted}\n${from}`;
  if (text.length <= ITEM_TEXT) return { text };
  if (quoted.length <= EMBED_TEXT) return { text: from, embed: quoted };
  return { text: `${from}\n${TOO_LONG}` };
}

/** Marks what only the record has (bold) and what only the claim has (struck out). */
function renderCheck({ finding, note, diff }: Extract<Part, { type: 'check' }>): Item {
  const head = renderSpans(note, (spans) => `**${name(capital(finding))}.** ${spans}`, '');
  if (diff.length === 0) return head;
  const marks = { same: '', missing: '**', added: '~~' };
  const runs = diff.map(({ op, text }) => around(text.trim(), marks[op])).join(' ');
  const isMixed = new Set(diff.map(({ op }) => op)).size > 1;
  const legend = isMixed ? '\n-# **bold**: only on record · ~~struck out~~: not on record' : '';
  const text = `${head.text}\n> ${runs}${legend}`;
  return { text: text.length <= ITEM_TEXT ? text : `${head.text}\n${TOO_LONG}` };
}

/** Puts marks around the words of a run, its outer spaces left outside. */
function around(text: string, mark: string): string {
  const words = escapeText(text.trim());
  const before = /^\s/.test(text) ? ' ' : '';
  const after = /\s$/.test(text) ? ' ' : '';
  return words === '' ? ' ' : `${before}${mark}${words}${mark}${after}`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Renders spans within the room of an item: whole ones while they fit, never part of a quotation. `mark`: around quotations. */
function renderSpans(
  spans: Span[],
  frame: (text: string) => string,
  tail: string,
  mark: '' | '**' = '',
): Item {
  let text = '';
  let room = ITEM_TEXT - frame('').length - tail.length - TOO_LONG.length - 2;
  for (const span of spans) {
    const next = span.quoted ? `${mark}“${escapeText(span.text)}”${mark}` : escapeRun(span.text);
    if (next.length > room) {
      // Escaping doubles a text at most.
      const start = span.quoted ? '' : escapeRun(shorten(span.text, Math.max(1, Math.floor(room / 2))));
      return { text: `${frame(text + start)}${tail} ${TOO_LONG}` };
    }
    text += next;
    room -= next.length;
  }
  return { text: frame(text) + tail };
}

/** Escapes a span without losing the spaces at its ends, which part it from its neighbours. */
const escapeRun = (text: string) => around(text, '');
