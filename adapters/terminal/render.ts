import pc from 'picocolors';
import wrapAnsi from 'wrap-ansi';
import type { Part, Reply, Span } from '../../src/index.ts';

/** How a terminal shows text: its width in columns, and whether it shows colour. */
export interface Look {
  width: number;
  color: boolean;
}

type Colors = ReturnType<typeof pc.createColors>;

/** A reply in lines no wider than the terminal, its suggestions numbered. */
export function renderReply(reply: Reply, { width, color }: Look): string {
  const paint = pc.createColors(color);
  const parts = reply.parts.map((part) => renderPart(part, paint));
  const foot = reply.footer ? [{ text: paint.dim(plain(reply.footer)), indent: '' }] : [];
  const asks = reply.suggestions.map((question, at) => ({
    text: `${paint.cyan(String(at + 1))} ${paint.dim(plain(question))}`,
    indent: '  ',
  }));
  return [...parts, ...foot, ...asks].map(({ text, indent }) => wrapped(text, indent, width)).join('\n');
}

/** A line, and what the lines that it runs on to begin with. */
interface Block {
  text: string;
  indent: string;
}

function renderPart(part: Part, paint: Colors): Block {
  const spans = (runs: readonly Span[]) => runs.map((run) => renderSpan(run, paint)).join('');
  const source = (text: string) => (text ? paint.dim(` (${plain(text)})`) : '');
  switch (part.type) {
    case 'lead':
      return { text: spans(part.spans), indent: '' };
    case 'note':
      return { text: spans(part.spans), indent: '' };
    case 'quotation': {
      const from = `${paint.bold(plain(part.speaker))}${part.source ? paint.dim(`, ${plain(part.source)}`) : ''}`;
      return { text: `• ${renderSpan({ text: part.words, quoted: true }, paint)} ${from}`, indent: '  ' };
    }
    case 'fact':
      return { text: `• ${spans(part.spans)}${source(part.source)}`, indent: '  ' };
    case 'version':
      return {
        text: `• ${paint.bold(plain(part.whose))}: ${spans(part.spans)}${source(part.source)}`,
        indent: '  ',
      };
    case 'check':
      return { text: renderCheck(part, paint), indent: '  ' };
  }
}

function renderSpan({ text, quoted }: Span, paint: Colors): string {
  return quoted ? `“${paint.green(plain(text))}”` : plain(text);
}

/** What only the claim has stands in brackets, what only the record has in braces: colour alone may be missing. */
function renderCheck({ finding, note, diff }: Extract<Part, { type: 'check' }>, paint: Colors): string {
  const head = `• ${paint.bold(finding)}: ${note.map((run) => renderSpan(run, paint)).join('')}`;
  if (diff.every(({ op }) => op === 'same')) return head;
  const runs = diff.map(({ op, text }) => {
    const words = plain(text).trim();
    if (op === 'same') return words;
    return op === 'added' ? paint.red(`[-${words}-]`) : paint.green(`{+${words}+}`);
  });
  return `${head}\n  ${runs.join(' ')}`;
}

/** No sequence in a text may steer the terminal. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]+/gu, ' ');
}

function wrapped(text: string, indent: string, width: number): string {
  const lines = text.split('\n').flatMap((line) => {
    const room = Math.max(width - indent.length, 20);
    return wrapAnsi(line.trimStart(), room, { hard: true }).split('\n');
  });
  return lines.map((line, at) => (at === 0 ? line : indent + line)).join('\n');
}
