import type { Bot, ListedStory, Reply } from '../../src/index.ts';
import { addedText, addStory } from './add-story.ts';
import type { ChannelSettings } from './channel-settings.ts';
import { notice } from './notice.ts';
import type { Article, TakeIn } from './take-in.ts';

/** Where a command was given, and by whom. */
export interface Given {
  channel: string;
  conversation: string;
  /** `slack:U123` */
  person: string;
  /** Whether this person may change what the channel follows. */
  mayManage: boolean;
  /** The file that came with the command, or that its text names. Rejects where it cannot be had. */
  attached?: ((text: string) => Promise<Article | undefined>) | undefined;
  /** Shows what is under way, before the reply. */
  tell?: ((reply: Reply) => Promise<unknown>) | undefined;
}

interface Kept {
  bot: Bot;
  channels: ChannelSettings;
  forgetPerson?: ((person: string) => Promise<void>) | undefined;
  takeIn?: TakeIn | undefined;
}

const COMMAND =
  /^\s*\/?(?:(?:story\s+)?(?:(new)|(forget[-_ ]?me))|story\s+(list|follow|unfollow|changes|forget)\b\s*(.*?))\s*[.!?]*\s*$/is;
/** So many stories are listed. */
const MOST = 20;

const MAY_NOT = 'Only those who manage this channel can change what it follows.';
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

type Work = (given: Given, kept: Kept, argument: string) => Promise<Reply>;

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
  follow: (given, kept, argument) =>
    change(given, kept, argument, (follows, id) => [...new Set([...follows, id])], 'follows'),
  unfollow: (given, kept, argument) =>
    change(
      given,
      kept,
      argument,
      (follows, id) => follows.filter((each) => each !== id),
      'no longer follows',
    ),
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
  async forget({ channel, conversation, mayManage }, { bot, channels }) {
    if (!mayManage) return notice([MAY_NOT]);
    await channels.set(channel, { follows: [], newsAt: 0 });
    bot.forget(conversation);
    return notice(['Forgotten: what this channel follows, and what we were talking about here.']);
  },
};

async function change(
  { channel, mayManage }: Given,
  { bot, channels }: Kept,
  argument: string,
  changed: (follows: readonly string[], id: string) => string[],
  told: string,
): Promise<Reply> {
  if (!mayManage) return notice([MAY_NOT]);
  const found = find(bot.stories?.() ?? [], argument);
  const [story] = found;
  if (!story || found.length > 1) {
    return notice([
      story
        ? 'Which one? Write more of its title, or its id.'
        : 'I know no story of that title. "story list" shows them all.',
      ...found.slice(0, MOST).map(lineOf),
    ]);
  }
  const { follows } = channels.get(channel);
  await channels.set(channel, { follows: changed(follows, story.id) });
  const left = channels.get(channel).follows.length;
  const now = left === 0 ? ' It follows none by name now, so all of them answer.' : '';
  return notice([`This channel ${told}: ${lineOf(story)}.${now}`]);
}

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

/** By id or title; else by part of the title. */
function find(stories: readonly ListedStory[], wanted: string): ListedStory[] {
  const plain = (text: string) => text.toLowerCase().replace(/["“”]/g, '').trim();
  const name = plain(wanted);
  if (name === '') return stories.length === 1 ? [...stories] : stories.slice(0, MOST);
  const exact = stories.filter(({ id, title }) => id === name || plain(title) === name);
  return exact.length > 0 ? exact.slice(0, 1) : stories.filter(({ title }) => plain(title).includes(name));
}

const lineOf = ({ id, title, source }: ListedStory) => `${title} (${source}; ${id})`;
