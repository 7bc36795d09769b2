import type { types } from '@slack/bolt';
import type { Part, Reply } from '../../src/index.ts';
import { paginate } from '../shared/paginate.ts';
import { escapeText } from './escape.ts';
import {
  FALLBACK_CHARACTERS,
  ITEM_CHARACTERS,
  NOTE_ITEM,
  PAGE_CHARACTERS,
  PAGE_ITEMS,
  PAGE_TABLES,
  TABLE_COLUMNS,
} from './limits.ts';
import { cannotShow } from './lines.ts';
import { partBlock, partText, run, spanRuns } from './rich-text.ts';

/** What is never split: one part, or the versions of a diverging account, which stand side by side. */
type Item = Part | Version[];
type Version = Part & { type: 'version' };

/** The parts of a reply on pages, each within Slack's limits. At least one page. */
export function pagesOf(reply: Reply): Item[][] {
  const sizes = (item: Item) =>
    Array.isArray(item) ? [1, sizeOf(item), 1] : [item.type === 'note' ? NOTE_ITEM : 1, sizeOf(item), 0];
  return paginate(itemsOf(reply.parts), sizes, [PAGE_ITEMS, PAGE_CHARACTERS, PAGE_TABLES]);
}

function itemsOf(parts: Part[]): Item[] {
  const items: Item[] = [];
  let row: Version[] = [];
  const endRow = () => {
    const asTable = row.length >= 2 && row.length <= TABLE_COLUMNS && sizeOf(row) <= PAGE_CHARACTERS;
    items.push(...(asTable ? [row] : row.map(shown)));
    row = [];
  };
  for (const part of parts) {
    if (part.type === 'version') {
      row.push(part);
      continue;
    }
    endRow();
    items.push(shown(part));
  }
  endRow();
  return items;
}

/** An item too long to be shown whole is not shown: a quotation is never cut. */
function shown(part: Part): Part {
  const size = sizeOf(part);
  if (size <= ITEM_CHARACTERS) return part;
  return { type: 'note', spans: [{ text: cannotShow(size, 'source' in part ? part.source : '') }] };
}

function sizeOf(item: Item): number {
  if (Array.isArray(item)) return item.reduce((sum, version) => sum + sizeOf(version), 0);
  const diff = item.type === 'check' ? item.diff.reduce((sum, { text }) => sum + text.length, 0) + 100 : 0;
  return partText(item).length + diff;
}

export function itemBlock(item: Item): types.KnownBlock {
  if (!Array.isArray(item)) return partBlock(item);
  const cell = (elements: types.RichTextElement[]): types.RichTextBlock => ({
    type: 'rich_text',
    // A cell without an element is refused.
    elements: [{ type: 'rich_text_section', elements: elements.length > 0 ? elements : run('–') }],
  });
  return {
    type: 'table',
    column_settings: item.map(() => ({ is_wrapped: true })),
    rows: [
      item.map((version) => cell(run(version.whose, { bold: true }))),
      item.map((version) => cell(spanRuns(version.spans))),
      item.map((version) => cell(run(version.source, { italic: true }))),
    ],
  };
}

/** Escaped text for notifications: whole items, as many as fit, never part of one. */
export function fallbackText(page: Item[], footer: string): string {
  const lines = [...page.flat().map(partText), ...(footer ? [`— ${footer}`] : [])];
  let text = '';
  for (const line of lines.map(escapeText)) {
    if (text.length + line.length + 1 > FALLBACK_CHARACTERS) return `${text}…`;
    text += `${line}\n`;
  }
  return text.trimEnd() || '…';
}
