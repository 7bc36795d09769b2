import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';

/** An article as it was handed in. */
export interface Article {
  /** Of a file; its ending tells the format. Plain text without one. */
  name?: string | undefined;
  content: string | Uint8Array;
}

const takenIn = z.object({
  outcome: z.enum(['new', 'same', 'version', 'copy']),
  id: z.string(),
  title: z.string(),
  version: z.number(),
  statements: z.number(),
  facts: z.number(),
  doubtful: z.number(),
  copyOf: z.string().optional(),
  changes: z.array(z.string()),
});
/** What came of an article. */
export type TakenIn = z.infer<typeof takenIn>;
const report = z.union([takenIn, z.object({ fault: z.string() })]);

/** Takes an article in as a story. Rejects with a line that says why it cannot. */
export type TakeIn = (article: Article) => Promise<TakenIn>;

/** Bytes of an article: as much as the tool that reads it takes. */
export const ARTICLE_BYTES = 8_000_000;
const ENDINGS = ['.txt', '.text', '.html', '.htm', '.md', '.markdown'];
const TOOL = fileURLToPath(new URL('../command-line/ingest.ts', import.meta.url));
/** So that the process reads TypeScript, from wherever it is started. */
const TYPESCRIPT = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
/** An article takes a second or two; what takes longer is no article. Milliseconds. */
const PATIENCE_MS = 60_000;

/**
 * Takes articles into a folder of stories, one after the other, in a process of its own: answers go on meanwhile, and
 * what such a text may do to the process that reads it ends there. `after`: what follows before it is told.
 */
export function createTakeIn(data: string, after: () => Promise<void>): TakeIn {
  let last: Promise<unknown> = Promise.resolve();
  return (article) => {
    const next = last.then(() => run(article, data)).finally(after);
    last = next.catch(() => undefined);
    return next;
  };
}

async function run({ name = 'article.txt', content }: Article, data: string): Promise<TakenIn> {
  const ending = extname(name).toLowerCase();
  if (!ENDINGS.includes(ending)) throw new Error('it has to be a .txt, .html or .md file');
  if (content.length > ARTICLE_BYTES) throw new Error('it is larger than any article');
  const folder = await mkdtemp(join(tmpdir(), 'article-'));
  try {
    const path = join(folder, `article${ending}`);
    await writeFile(path, content);
    const read = report.safeParse(await runTool([path, '--data', data, '--report']));
    if (!read.success) throw new Error('it could not be read');
    if ('fault' in read.data) throw new Error(read.data.fault);
    return read.data;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The one JSON value that the tool prints; undefined where it prints none. */
async function runTool(args: readonly string[]): Promise<unknown> {
  const child = spawn(process.execPath, ['--import', TYPESCRIPT, TOOL, ...args], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk;
  });
  try {
    await once(child, 'close');
    return JSON.parse(printed);
  } catch {
    return undefined;
  } finally {
    clearTimeout(late);
  }
}
