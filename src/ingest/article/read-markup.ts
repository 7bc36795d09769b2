import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import type { Known, LineKind, RawLine } from './article.ts';

const kinds: Record<string, LineKind> = {
  H1: 'headline',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  FIGCAPTION: 'caption',
};
const blocks = new Set([
  'P',
  'LI',
  'BLOCKQUOTE',
  'DIV',
  'SECTION',
  'ARTICLE',
  'MAIN',
  'TD',
  'PRE',
  'DD',
  'DT',
  'BODY',
  ...Object.keys(kinds),
]);
const unread = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'FORM', 'BUTTON', 'SVG', 'NAV']);

interface MarkupNode {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  childNodes: ArrayLike<MarkupNode>;
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Lines of a tree in reading order; scripts, styles and forms are left unread. */
function linesOf(root: MarkupNode): RawLine[] {
  const lines: RawLine[] = [];
  let run = '';
  const flush = (kind?: LineKind) => {
    const text = squeeze(run);
    run = '';
    if (text) lines.push(kind ? { text, kind } : { text });
  };
  const walk = (node: MarkupNode, kind?: LineKind) => {
    for (const child of Array.from(node.childNodes)) {
      const name = child.nodeName.toUpperCase();
      if (child.nodeType === 3) run += child.textContent ?? '';
      else if (child.nodeType === 1 && !unread.has(name)) {
        if (name === 'BR') run += '\n';
        if (blocks.has(name)) {
          flush(kind);
          walk(child, kinds[name] ?? kind);
          flush(kinds[name] ?? kind);
        } else walk(child, kind);
      }
    }
  };
  walk(root);
  flush();
  return lines;
}

interface Described {
  headline?: unknown;
  alternativeHeadline?: unknown;
  datePublished?: unknown;
  author?: unknown;
  publisher?: unknown;
}

const nameOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(nameOf).filter(Boolean).join(', ') || undefined;
  if (value !== null && typeof value === 'object' && 'name' in value) return nameOf(value.name);
  return undefined;
};

/** schema.org data of a news page, read as data; null where there is none or it is broken. */
function described(sources: string[]): Described | null {
  for (const source of sources) {
    try {
      const data: unknown = JSON.parse(source);
      const graph = data !== null && typeof data === 'object' && '@graph' in data ? data['@graph'] : data;
      for (const item of Array.isArray(graph) ? graph : [graph]) {
        if (item !== null && typeof item === 'object' && ('headline' in item || 'datePublished' in item))
          return item as Described;
      }
    } catch {
      // Broken data of a page tells nothing; the page's own text is still there.
    }
  }
  return null;
}

/** Lines of a web page's article and what the page tells about it. Nothing in the page is run. */
export function readHtml(html: string): { lines: RawLine[]; known: Known } {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const meta = (name: string): string | undefined =>
    document.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content') ??
    undefined;
  const data = described(
    [...document.querySelectorAll('script[type="application/ld+json"]')].map((s) => s.textContent ?? ''),
  );
  const text = (value: unknown) => (typeof value === 'string' && value.trim() ? squeeze(value) : undefined);
  const h1 = text(document.querySelector('h1')?.textContent);
  const url = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url');
  const page = new Readability(document.cloneNode(true), { charThreshold: 100 }).parse();
  const root = page?.content
    ? parseHTML(`<html><body>${page.content}</body></html>`).document.body
    : document.body;
  const known = {
    headline: text(data?.headline) ?? h1 ?? text(meta('og:title')) ?? text(page?.title),
    subhead: text(data?.alternativeHeadline),
    byline: text(nameOf(data?.author)) ?? text(meta('author')) ?? text(page?.byline),
    outlet: text(nameOf(data?.publisher)) ?? text(meta('og:site_name')) ?? text(page?.siteName),
    published:
      text(data?.datePublished) ??
      meta('article:published_time') ??
      document.querySelector('time[datetime]')?.getAttribute('datetime') ??
      undefined,
    url: text(url),
  };
  const lines = linesOf(root as unknown as MarkupNode).filter((line) => line.text !== known.headline);
  return { lines, known: Object.fromEntries(Object.entries(known).filter(([, v]) => v)) };
}

const frontMatter = /^---\n([\s\S]*?)\n---\n/;

/** Lines of a Markdown text; front matter (title, date, author, outlet, url) is what it tells about itself. */
export function readMarkdown(source: string): { lines: RawLine[]; known: Known } {
  const head = frontMatter.exec(source);
  const field = (name: string) =>
    new RegExp(`^(?:${name}):\\s*["']?(.+?)["']?\\s*$`, 'mi').exec(head?.[1] ?? '')?.[1];
  const html = marked.parse(head ? source.slice(head[0].length) : source, { async: false });
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  for (const image of document.querySelectorAll('img')) {
    const note = document.createElement('figcaption');
    note.textContent = image.getAttribute('alt') ?? '';
    image.replaceWith(note);
  }
  const known = {
    headline: field('title|headline'),
    subhead: field('subhead|subtitle'),
    byline: field('author|byline'),
    outlet: field('outlet|source|publisher'),
    published: field('date|published'),
    url: field('url|link'),
  };
  return {
    lines: linesOf(document.body as unknown as MarkupNode),
    known: Object.fromEntries(Object.entries(known).filter(([, v]) => v)),
  };
}
