import { z } from 'zod';
import { unescapeText } from './escape.ts';

/** `<@U1>`, `<#C1|news>`, `<!here>`, `<https://a.b|here>`; any other bracket is the person's own. */
const MARKUP = /<((?:[@#!]|[a-z][a-z\d+.-]*:)[^<>]*)>/gi;

/**
 * What a person wrote, without Slack's markup: the bot's own mention dropped, `<#C1|news>` as "#news",
 * `<https://a.b|here>` as "here", `&amp;` as "&". Everything else stays as typed.
 */
export function plainText(text: string, self?: string): string {
  return unescapeText(text.replace(MARKUP, (_, inside: string) => readable(inside, self))).trim();
}

function readable(inside: string, self: string | undefined): string {
  const bar = inside.indexOf('|');
  const [target, label] = bar < 0 ? [inside, ''] : [inside.slice(0, bar), inside.slice(bar + 1)];
  if (target.startsWith('@'))
    return self !== undefined && target === `@${self}` ? '' : `@${label || target.slice(1)}`;
  if (target.startsWith('#')) return `#${label || target.slice(1)}`;
  if (target.startsWith('!subteam^')) return label || '@group';
  if (target.startsWith('!')) return label || `@${target.slice(1)}`;
  return label || target.replace(/^mailto:/, '');
}

/** Whether the text mentions this user. */
export function mentions(text: string, user: string): boolean {
  return text.includes(`<@${user}>`) || text.includes(`<@${user}|`);
}

const element = z.object({
  type: z.string(),
  text: z.string().optional(),
  url: z.string().optional(),
  elements: z.array(z.unknown()).optional(),
});
const richText = z.object({ type: z.literal('rich_text'), elements: z.array(z.unknown()) });

/**
 * The words of any message, for a check of its quotations: from its rich text where it has some, for there
 * `*bold*` is not in the words; a block quote gets quotation marks where it has none, for that is what it means.
 */
export function wordsOf(message: { text?: unknown; blocks?: unknown; attachments?: unknown }): string {
  const blocks = Array.isArray(message.blocks) ? message.blocks : [];
  const rich = blocks
    .map((block) => richText.safeParse(block))
    .flatMap((read) => (read.success ? [read.data] : []));
  const own = rich.length > 0 ? rich.map(flatten).join('\n') : '';
  const text = own.trim() || (typeof message.text === 'string' ? plainText(message.text) : '');
  return text || forwarded(message.attachments);
}

function flatten(node: unknown): string {
  const read = element.safeParse(node);
  if (!read.success) return '';
  const { type, text, url, elements } = read.data;
  if (!elements) return text ?? url ?? '';
  const inside = elements.map(flatten).join(type === 'rich_text' || type === 'rich_text_list' ? '\n' : '');
  return type === 'rich_text_quote' && !/["“”«»„]/.test(inside) ? `“${inside.trim()}”` : inside;
}

/** A forwarded message is an attachment of an empty one. */
function forwarded(attachments: unknown): string {
  const read = z.array(z.object({ text: z.string().optional() })).safeParse(attachments);
  return read.success ? read.data.map(({ text }) => plainText(text ?? '')).join('\n') : '';
}
