import type { Reply } from '../../src/index.ts';
import type { ChannelSettings } from './channel-settings.ts';
import { type Given, mayNot } from './follow.ts';
import { notice } from './notice.ts';
import type { Article, TakeIn, TakenIn } from './take-in.ts';

const ADD = /^\s*\/?story\s+add\b[ \t]*([\s\S]*)$/i;
/** Changes of an update that are told. */
const TOLD = 6;

const HOW =
  'Attach the article as a .txt, .html or .md file to "story add", or paste its text behind it: first line the headline.';

/** The text behind "story add"; undefined for any other text. */
export const addedText = (text: string): string | undefined => ADD.exec(text)?.[1]?.trim();

/** `/story add`: takes an attached or pasted article in, for those who may. */
export async function addStory(
  text: string,
  given: Given,
  { channels, takeIn }: { channels: ChannelSettings; takeIn?: TakeIn | undefined },
): Promise<Reply> {
  const { channel, mayManage, attached, tell } = given;
  if (!mayManage) return mayNot(given, 'add stories');
  if (!takeIn) return notice(['Nothing can be added here: use npm run ingest.']);
  let taken: TakenIn;
  try {
    const article: Article | undefined = (await attached?.(text)) ?? (text ? { content: text } : undefined);
    if (!article) return notice([HOW]);
    await tell?.(notice(['I am reading the article …']));
    taken = await takeIn(article);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return notice([`The article was not taken in: ${why}.`.replace(/\.\.$/, '.'), HOW]);
  }
  const { follows } = channels.get(channel);
  const joins = follows.length > 0 && !follows.includes(taken.id);
  if (joins) await channels.set(channel, { follows: [...follows, taken.id] });
  return notice([head(taken), ...notes(taken), ...(joins ? ['This channel follows it, too.'] : [])]);
}

function head({ outcome, title, id, version, copyOf }: TakenIn): string {
  switch (outcome) {
    case 'new':
      return `Taken in: ${title} (${id}).`;
    case 'same':
      return `I have that article already: ${title} (${id}).`;
    case 'version':
      return `Taken in as version ${version} of ${title} (${id}).`;
    case 'copy':
      return `Taken in as a copy of ${copyOf}: ${title} (${id}).`;
  }
}

function notes({ outcome, statements, facts, doubtful, changes, id }: TakenIn): string[] {
  if (outcome === 'same') return [];
  return [
    `${statements} statements and ${facts} facts, drawn by rules.`,
    ...(doubtful > 0 ? [`${doubtful} to look over: npm run review -- ${id}`] : []),
    ...changes.slice(0, TOLD),
  ];
}
