import { fetchArticle } from '../shared/fetch-article.ts';
import type { Article } from '../shared/take-in.ts';
import type { Context } from './context.ts';

/** Where Discord keeps attachments. */
const ATTACHMENTS = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];

/** An attachment's name and address. */
export interface Attached {
  name: string;
  url: string;
}

/** Its content. Rejects with a line that says why it cannot be read. */
export async function readAttached(
  { client }: Context,
  attached: Attached | undefined,
): Promise<Article | undefined> {
  if (!attached) return undefined;
  const origins = [...ATTACHMENTS, new URL(client.rest.options.api).origin];
  return { name: attached.name, content: await fetchArticle(attached.url, { origins }) };
}
