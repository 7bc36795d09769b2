import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Known } from '../../src/ingest/article/article.ts';
import type { Format } from '../../src/ingest/article/read-article.ts';

/** An article yet to be read: a file, an address or standard input. */
export interface Source {
  name: string;
  read: () => Promise<{ text: string; format: Format; known: Known }>;
}

/** Larger than any article; a longer answer is some other file. */
const mostBytes = 8_000_000;
const patienceMs = 20_000;

const formats: Record<string, Format> = {
  '.txt': 'text',
  '.text': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
};

const looksLikeHtml = (text: string) => /^\s*(<!doctype html|<html|<head|<body|<article)/i.test(text);

function fromFile(path: string): Source {
  const read = async () => {
    const text = readFileSync(path, 'utf8');
    if (text.includes('\u0000')) throw new Error(`${path} is not a text file.`);
    return {
      text,
      format: formats[extname(path).toLowerCase()] ?? (looksLikeHtml(text) ? 'html' : 'text'),
      known: {},
    } as const;
  };
  return { name: path, read };
}

function fromAddress(address: string): Source {
  const read = async () => {
    const answer = await fetch(address, {
      signal: AbortSignal.timeout(patienceMs),
      headers: { accept: 'text/html, text/plain' },
    }).catch((fault: Error) => {
      throw new Error(
        `${address} cannot be reached (${fault.message}). Save the page to a file and hand in the file.`,
      );
    });
    if (!answer.ok)
      throw new Error(`${address} answered ${answer.status}. Save the page to a file and hand in the file.`);
    const text = await answer.text();
    if (text.length > mostBytes) throw new Error(`${address} is larger than any article.`);
    const plain = (answer.headers.get('content-type') ?? '').startsWith('text/plain');
    return {
      text,
      format: plain && !looksLikeHtml(text) ? 'text' : 'html',
      known: { url: address },
    } as const;
  };
  return { name: address, read };
}

async function standardInput(): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function fromStandardInput(): Source {
  const read = async () => {
    const text = await standardInput();
    return { text, format: looksLikeHtml(text) ? 'html' : 'text', known: {} } as const;
  };
  return { name: 'standard input', read };
}

/**
 * The articles that arguments name: files, folders (every article file in them), "-" and web addresses.
 * @throws Error for a path that is not there
 */
export function sourcesOf(args: string[]): Source[] {
  return args.flatMap((arg) => {
    if (arg === '-') return [fromStandardInput()];
    if (/^https?:\/\//i.test(arg)) return [fromAddress(arg)];
    if (!existsSync(arg)) throw new Error(`There is no file or folder ${arg}.`);
    if (!statSync(arg).isDirectory()) return [fromFile(arg)];
    const files = readdirSync(arg, { recursive: true, withFileTypes: true }).filter(
      (entry) =>
        entry.isFile() &&
        formats[extname(entry.name).toLowerCase()] !== undefined &&
        !basename(entry.name).startsWith('.'),
    );
    return files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map(fromFile);
  });
}
