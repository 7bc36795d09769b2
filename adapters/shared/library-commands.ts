import type { Reply } from '../../src/index.ts';
import { addedText, addStory } from './add-story.ts';
import { follow, type Given, type Kept, lineOf, mayNot, unfollow, type Work } from './follow.ts';
import { notice } from './notice.ts';

export type { Given } from './follow.ts';

const COMMAND =
  /^\s*\/?(?:(?:story\s+)?(?:(new)|(forget[-_ ]?me))|story\s+(list|follow|unfollow|changes|forget)\b\s*(.*?))\s*[.!?]*\s*$/is;
/** After "story forget". */
const EVERYTHING = /^(?:all(?: of (?:it|them))?|everything)?$/i;
/** So many stories are listed. */
const MOST = 20;

const NOT_KEPT = 'I could not keep that now. Please try again in a moment, or tell whoever runs me.';

/** `/story list`, `follow`, `unfollow`, `add`, `changes` and `forget`, `/new`, `/forget-me`; undefined for any other text. */
export function libraryCommand(text: string, given: Given, kept: Kept): Promise<Reply> | undefined {
  const article = addedText(text);
  if (article !== undefined) return addStory(article, given, kept).catch(() => notice([NOT_KEPT]));
  const match = COMMAND.exec(text);
  if (!match) return undefined;
  const [, isNew, , verb, argument = ''] = match;
  const work = isNew ? news : verb ? verbs[verb.toLowerCase()] : forgetMe;
  return work?.(given, kept, argument.trim()).catch(() => notice([NOT_KEPT]));
}

const verbs: Record<string, Work> = {
  async list({ channel }, { bot, channels }) {
    const stories = bot.stories?.() ?? [];
    const { follows } = channels.get(channel);
    const followed = stories.filter(({ id }) => follows.includes(id));
    const others = stories.filter(({ id }) => !follows.includes(id));
    const shown = [...followed, ...others].slice(0, MOST);
    return notice([
      followed.length > 0
        ? `This channel follows ${followed.length} of ${stories.length} stories.`
        : `There ${stories.length === 1 ? 'is 1 story' : `are ${stories.length} stories`}; this channel follows none by name, so all of them answer.`,
      ...shown.map((story) => `${follows.includes(story.id) ? '✓ ' : ''}${lineOf(story)}`),
      ...(stories.length > shown.length ? [`… and ${stories.length - shown.length} more.`] : []),
    ]);
  },
  follow,
  unfollow,
  async changes({ channel }, { bot, channels }) {
    const { follows } = channels.get(channel);
    const changed = (bot.stories?.() ?? [])
      .filter(({ id, version }) => version > 1 && (follows.length === 0 || follows.includes(id)))
      .sort((a, b) => b.changedAt - a.changedAt)
      .slice(0, MOST / 4);
    if (changed.length === 0) return notice(['No story here has been updated since it was taken in.']);
    return notice([
      'What the last updates changed:',
      ...changed.flatMap((story) => [
        `${lineOf(story)}, version ${story.version}:`,
        ...story.changes.slice(0, 6),
      ]),
    ]);
  },
  async forget(given, kept, argument) {
    if (!EVERYTHING.test(argument)) return unfollow(given, kept, argument);
    const { channel, conversation, mayManage } = given;
    const { bot, channels } = kept;
    if (!mayManage) return mayNot(given);
    await channels.set(channel, { follows: [], newsAt: 0 });
    bot.forget(conversation);
    return notice(['Forgotten: what this channel follows, and what we were talking about here.']);
  },
};

async function news({ channel }: Given, { bot, channels }: Kept): Promise<Reply> {
  const { newsAt, follows } = channels.get(channel);
  const now = Date.now();
  const added = bot.added?.(newsAt, { stories: follows }) ?? [];
  await channels.set(channel, { newsAt: now });
  if (added.length === 0) return notice(['Nothing has been added since this channel last asked.']);
  return notice([
    newsAt === 0 ? 'On record so far, the latest first:' : 'Added since this channel last asked:',
    ...added.flatMap(({ story, lines }) => [`${lineOf(story)}:`, ...lines.map((line) => `– ${line}`)]),
  ]);
}

async function forgetMe({ person, conversation }: Given, { bot, forgetPerson }: Kept): Promise<Reply> {
  bot.forget(conversation);
  await forgetPerson?.(person);
  return notice(['Forgotten: your questions, what we were talking about, and what you said about answers.']);
}
