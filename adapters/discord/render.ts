import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type APIEmbed,
  MessageFlags,
} from 'discord.js';
import type { Reply } from '../../src/index.ts';
import { paginate } from '../shared/paginate.ts';
import { withTypedCommands } from '../shared/typed-commands.ts';
import { renderButtons } from './buttons.ts';
import { escapeText, shorten } from './escape.ts';
import { type Item, renderPart } from './render-part.ts';
import { wording } from './wording.ts';

/** The body of a message, as the REST API takes it. */
export interface Body {
  content: string;
  embeds: APIEmbed[];
  components: APIActionRowComponent<APIComponentInMessageActionRow>[];
  /** Nobody: neither a quotation nor a question can ping. */
  allowed_mentions: { parse: [] };
  flags: number;
}

export interface View {
  /** From 0; one that is not there shows the nearest. */
  page?: number;
  /** Only the person who asked sees it: offers to share it. */
  onlyMe?: boolean;
  /** In a direct message there is nobody to share it with. */
  direct?: boolean;
  /** It has been shared: does not offer to share it again. */
  shared?: boolean;
  /** The question, where nobody saw it asked: a suggested one. */
  asked?: string;
  /** Who shared it. Text from outside. */
  sharedBy?: string;
}

/** Most items of a page: more is a wall of text on a phone. 5 to 12 are sane. */
const ITEMS = 8;
/** What a note counts against them: many are a list, a line each. 0.25 to 1 are sane. */
const NOTE = 0.4;

/** What is no slash command on Discord. */
const NO_COMMANDS = ['people', 'subjects'] as const;

/** Shows a page of a reply: everything in the message's own text, so that nothing is lost where embeds are hidden. */
export function render(given: Reply, view: View = {}): Body {
  const reply = withTypedCommands(given, NO_COMMANDS);
  const items = reply.parts.map(renderPart);
  const pages = paginate(items, sizesOf, LIMITS);
  const page = Math.max(0, Math.min(view.page ?? 0, pages.length - 1));
  const shown = pages[page] ?? [];
  const content = [asked(view), textOf(shown), foot(reply, page, pages.length, view)];
  return {
    content: content.filter(Boolean).join('\n\n') || wording.nothing,
    embeds: shown.flatMap(asEmbed),
    components: renderButtons(reply, {
      page,
      pages: pages.length,
      share: view.onlyMe === true && !view.shared && !view.direct && reply.answer.kind !== 'help',
    }),
    allowed_mentions: { parse: [] },
    flags: flags(view.onlyMe === true, shown),
  };
}

/** Items, characters of text (question and foot take 300 at most) and of embeds on a page. */
const LIMITS = [ITEMS, 1660, 5500];

const sizesOf = ({ text, embed, row }: Item) => [
  row === 'note' ? NOTE : 1,
  text.length + 2,
  embed?.length ?? 0,
];

/** Items with a line between them, or close together where they are of a kind. */
function textOf(items: Item[]): string {
  return items.reduce((text, item, at) => {
    const before = items[at - 1];
    const gap = item.row && item.row === before?.row ? '\n' : '\n\n';
    return before ? text + gap + item.text : item.text;
  }, '');
}

const asEmbed = (item: Item): APIEmbed[] => (item.embed ? [{ description: item.embed }] : []);

const asked = ({ asked }: View) => (asked ? `-# ${escapeText(shorten(asked, 80))}` : '');

function foot(reply: Reply, page: number, pages: number, { sharedBy }: View): string {
  const words = [
    pages > 1 ? `Page ${page + 1} of ${pages}` : '',
    reply.footer && escapeText(shorten(reply.footer, 60)),
    sharedBy ? `Shared by ${escapeText(shorten(sharedBy, 32))}` : '',
  ];
  const line = words.filter(Boolean).join(' · ');
  return line === '' ? '' : `-# ${line}`;
}

/** No link previews; they are embeds too, so the flag is left out where the answer has an embed of its own. */
function flags(onlyMe: boolean, items: Item[]): number {
  const previews = items.some((item) => item.embed) ? 0 : MessageFlags.SuppressEmbeds;
  return previews | (onlyMe ? MessageFlags.Ephemeral : 0);
}

/** A line of the bot's own, with nothing else to it. */
export function line(text: string, onlyMe = true): Body {
  return {
    content: text,
    embeds: [],
    components: [],
    allowed_mentions: { parse: [] },
    flags: MessageFlags.SuppressEmbeds | (onlyMe ? MessageFlags.Ephemeral : 0),
  };
}
