import { ARTICLE_BYTES } from './take-in.ts';

const PATIENCE_MS = 20_000;

interface From {
  /** Where files may be fetched from, and nowhere else. */
  origins: readonly string[];
  headers?: Record<string, string>;
}

/** The bytes of a file that a platform keeps. Rejects with a line that says why they cannot be had. */
export async function fetchArticle(url: string, { origins, headers = {} }: From): Promise<Uint8Array> {
  if (!origins.includes(new URL(url).origin)) throw new Error('the file is not kept where I read files');
  const signal = AbortSignal.timeout(PATIENCE_MS);
  // Elsewhere may be anywhere.
  const response = await fetch(url, { headers, signal, redirect: 'manual' });
  if (!response.ok || !response.body) {
    await response.body?.cancel();
    throw new Error(`the file cannot be fetched (${response.status})`);
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > ARTICLE_BYTES) throw new Error('it is larger than any article');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
