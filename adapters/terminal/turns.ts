import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Bot, Reply } from '../../src/index.ts';
import { type ChannelSettings, channelSettingsInMemory } from '../shared/channel-settings.ts';
import { libraryCommand } from '../shared/library-commands.ts';
import type { Article, TakeIn } from '../shared/take-in.ts';
import { createPaste } from './paste.ts';

/** The turns of one conversation at a terminal. */
export interface Turns {
  greet(): Reply;
  /** The reply to a line; undefined for a blank one. A number asks the suggestion of that number. */
  take(line: string): Reply | 'quit' | undefined;
  /** The reply to a command about the stories; "more" in the middle of one; undefined for any other line. */
  manage(line: string): Promise<Reply | 'more'> | undefined;
}

/** What the terminal goes by. */
export interface Told {
  channels?: ChannelSettings;
  takeIn?: TakeIn;
}

const CONVERSATION = 'terminal';
/** Whoever sits at the terminal may do everything there. */
const HERE = { channel: CONVERSATION, conversation: CONVERSATION, person: CONVERSATION, mayManage: true };
const QUIT = /^\s*(?:\/(?:quit|exit|q)|quit|exit)\s*$/i;

/** A file that a person names behind "story add". */
async function named(text: string): Promise<Article | undefined> {
  const isFile = !text.includes('\n') && statSync(text, { throwIfNoEntry: false })?.isFile();
  return isFile ? { name: text, content: await readFile(text) } : undefined;
}

export function createTurns(bot: Bot, { channels = channelSettingsInMemory(), takeIn }: Told = {}): Turns {
  const paste = createPaste();
  let offered: readonly string[] = [];
  const note = (reply: Reply): Reply => {
    offered = reply.suggestions;
    return reply;
  };
  return {
    manage(line) {
      const pasted = paste.take(line);
      if (pasted && pasted.text === undefined) return Promise.resolve('more');
      return libraryCommand(pasted?.text ?? line, { ...HERE, attached: named }, { bot, channels, takeIn });
    },
    greet: () => note(bot.ask({ text: 'hello', conversation: CONVERSATION })),
    take(line) {
      if (QUIT.test(line)) return 'quit';
      if (!line.trim()) return undefined;
      const chosen = offered[Number(line.trim()) - 1];
      return note(
        bot.ask({
          text: chosen ?? line,
          conversation: CONVERSATION,
          stories: channels.get(CONVERSATION).follows,
        }),
      );
    },
  };
}
