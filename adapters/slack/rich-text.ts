import type { types } from '@slack/bolt';
import type { DiffRun, Part, Span } from '../../src/index.ts';

/*
 * Everything an answer says goes into rich text, as text elements: Slack never looks for markup, mentions or
 * links in those, so nothing that a person once said can ping, link or format.
 */

export type RichText = types.RichTextBlock;
type Element = types.RichTextElement;
type Style = NonNullable<types.RichTextText['style']>;

/** An empty text element is refused by Slack. */
export function run(text: string, style?: Style): Element[] {
  if (text === '') return [];
  return [style ? { type: 'text', text, style } : { type: 'text', text }];
}

export function quoted(words: string): string {
  return `“${words}”`;
}

/** Spans as running text; quoted ones between quotation marks. */
export function spansText(spans: Span[]): string {
  return spans.map(({ text, quoted: isQuote }) => (isQuote ? quoted(text) : text)).join('');
}

export function spanRuns(spans: Span[], style?: Style): Element[] {
  return spans.flatMap((span) => run(span.quoted ? quoted(span.text) : span.text, style));
}

/** What stands out is what was said: a lead all in bold would be a wall. */
const leadRuns = (spans: Span[]) =>
  spans.flatMap((span) => spanRuns([span], span.quoted ? { bold: true } : undefined));

export function block(...sections: Element[][]): RichText {
  return {
    type: 'rich_text',
    elements: sections.map((elements) => ({ type: 'rich_text_section', elements })),
  };
}

const where = (source: string) => run(source && ` (${source})`, { italic: true });

/** A comparison of the words claimed with the record: what only the claim has is struck out. */
export function diffRuns(diff: DiffRun[]): Element[] {
  return diff.flatMap(({ op, text }, at) => [
    ...run(at > 0 ? ' ' : ''),
    ...run(text.trim(), op === 'added' ? { strike: true } : op === 'missing' ? { bold: true } : undefined),
  ]);
}

export const DIFF_KEY = 'Struck out: not on record. Bold: on record, and missing from the claim.';

/** One item of a reply as one block. */
export function partBlock(part: Part): RichText {
  switch (part.type) {
    case 'lead':
      return block(leadRuns(part.spans));
    case 'quotation':
      return {
        type: 'rich_text',
        elements: [
          { type: 'rich_text_quote', elements: run(quoted(part.words)) },
          {
            type: 'rich_text_section',
            elements: [...run('— '), ...run(part.speaker, { bold: true }), ...where(part.source)],
          },
        ],
      };
    case 'fact':
      return block([...spanRuns(part.spans), ...where(part.source)]);
    case 'version':
      return block([
        ...run(`${part.whose}: `, { bold: true }),
        ...spanRuns(part.spans),
        ...where(part.source),
      ]);
    case 'check': {
      const head = [...run(`${capital(part.finding)}. `, { bold: true }), ...spanRuns(part.note)];
      const changed = new Set(part.diff.map(({ op }) => op)).size > 1;
      const key = changed ? run(`\n${DIFF_KEY}`, { italic: true }) : [];
      if (part.diff.length === 0) return block(head);
      return {
        type: 'rich_text',
        elements: [
          { type: 'rich_text_section', elements: head },
          { type: 'rich_text_quote', elements: diffRuns(part.diff) },
          ...(key.length > 0 ? [{ type: 'rich_text_section' as const, elements: key }] : []),
        ],
      };
    }
    case 'note':
      return block(spanRuns(part.spans));
  }
}

/** The same item where only plain text is shown. */
export function partText(part: Part): string {
  const source = 'source' in part && part.source ? ` (${part.source})` : '';
  switch (part.type) {
    case 'quotation':
      return `${quoted(part.words)} — ${part.speaker}${source}`;
    case 'version':
      return `${part.whose}: ${spansText(part.spans)}${source}`;
    case 'check':
      return `${capital(part.finding)}. ${spansText(part.note)}`;
    default:
      return `${spansText(part.spans)}${source}`;
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
