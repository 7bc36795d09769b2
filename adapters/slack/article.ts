import { fetchArticle } from '../shared/fetch-article.ts';
import type { Article } from '../shared/take-in.ts';
import type { Desk } from './desk.ts';
import type { IncomingMessage } from './incoming.ts';

/** Where Slack keeps files. The bot's token goes nowhere else. */
const FILES = 'https://files.slack.com';

/** The first file of a message. Rejects with a line that says why it cannot be read. */
export async function attachedTo(
  { client }: Desk,
  { files = [] }: Pick<IncomingMessage, 'files'>,
): Promise<Article | undefined> {
  const [file] = files;
  if (!file) return undefined;
  const url = file.url_private_download ?? file.url_private;
  if (!url) throw new Error('Slack does not let me read that file');
  const origins = [FILES, new URL(client.slackApiUrl).origin];
  try {
    const headers = { authorization: `Bearer ${client.token}` };
    return { name: file.name, content: await fetchArticle(url, { origins, headers }) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${why}. Reading files needs the scope files:read`);
  }
}
