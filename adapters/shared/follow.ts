import type { Bot, ListedStory, Reply } from '../../src/index.ts';
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
  /** Where the platform does not tell it here: where to give the command instead. */
  elsewhere?: string | undefined;
  /** The file that came with the command, or that its text names. Rejects where it cannot be had. */
  attached?: ((text: string) => Promise<Article | undefined>) | undefined;
  /** Shows what is under way, before the reply. */
  tell?: ((reply: Reply) => Promise<unknown>) | undefined;
}

/** What the commands work on. */
export interface Kept {
  bot: Bot;
  channels: ChannelSettings;
  forgetPerson?: ((person: string) => Promise<void>) | undefined;
  takeIn?: TakeIn | undefined;
}

/** What does a command; the rest of its text behind it. */
export type Work = (given: Given, kept: Kept, argument: string) => Promise<Reply>;

/** The refusal to those who may not. */
export const mayNot = ({ elsewhere }: Given, what = 'change what it follows'): Reply =>
  notice([`Only those who manage this channel can ${what}.`, ...(elsewhere ? [elsewhere] : [])]);

/** So many stories are named where it is not clear which one is meant. */
const MOST = 20;

export const follow: Work = (given, kept, argument) =>
  change(given, kept, argument, async ({ channels }, { channel }, story) => {
    const { follows } = channels.get(channel);
    await channels.set(channel, { follows: [...new Set([...follows, story.id])] });
    return `This channel follows: ${lineOf(story)}.`;
  });

export const unfollow: Work = (given, kept, argument) =>
  change(given, kept, argument, async ({ channels }, { channel }, story) => {
    const { follows } = channels.get(channel);
    if (!follows.includes(story.id)) return `This channel does not follow by name: ${lineOf(story)}.`;
    const left = follows.filter((id) => id !== story.id);
    await channels.set(channel, { follows: left });
    const now = left.length === 0 ? ' It follows none by name now, so all of them answer.' : '';
    return `This channel no longer follows: ${lineOf(story)}.${now}`;
  });

async function change(
  given: Given,
  kept: Kept,
  argument: string,
  make: (kept: Kept, given: Given, story: ListedStory) => Promise<string>,
): Promise<Reply> {
  if (!given.mayManage) return mayNot(given);
  const found = find(kept.bot.stories?.() ?? [], argument);
  const [story] = found;
  if (story && found.length === 1) return notice([await make(kept, given, story)]);
  return notice([
    story
      ? 'Which one? Write more of its title, or its id.'
      : 'I know no story of that title. "story list" shows them all.',
    ...found.slice(0, MOST).map(lineOf),
  ]);
}

/** By id or title; else by part of the title. */
function find(stories: readonly ListedStory[], wanted: string): ListedStory[] {
  const plain = (text: string) => text.toLowerCase().replace(/["“”]/g, '').trim();
  const name = plain(wanted);
  if (name === '') return stories.length === 1 ? [...stories] : stories.slice(0, MOST);
  const exact = stories.filter(({ id, title }) => id === name || plain(title) === name);
  return exact.length > 0 ? exact.slice(0, 1) : stories.filter(({ title }) => plain(title).includes(name));
}

export const lineOf = ({ id, title, source }: ListedStory) => `${title} (${source}; ${id})`;
