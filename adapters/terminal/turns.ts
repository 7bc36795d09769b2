import type { Bot, Reply } from '../../src/index.ts';
import { type ChannelSettings, channelSettingsInMemory } from '../shared/channel-settings.ts';
import { libraryCommand } from '../shared/library-commands.ts';

/** The turns of one conversation at a terminal. */
export interface Turns {
  greet(): Reply;
  /** The reply to a line; undefined for a blank one. A number asks the suggestion of that number. */
  take(line: string): Reply | 'quit' | undefined;
  /** The reply to a command about which stories are followed; undefined for any other line. */
  manage(line: string): Promise<Reply> | undefined;
}

const CONVERSATION = 'terminal';
/** Whoever sits at the terminal may do everything there. */
const HERE = { channel: CONVERSATION, conversation: CONVERSATION, person: CONVERSATION, mayManage: true };
const QUIT = /^\s*(?:\/(?:quit|exit|q)|quit|exit)\s*$/i;

export function createTurns(bot: Bot, channels: ChannelSettings = channelSettingsInMemory()): Turns {
  let offered: readonly string[] = [];
  const note = (reply: Reply): Reply => {
    offered = reply.suggestions;
    return reply;
  };
  return {
    manage: (line) => libraryCommand(line, HERE, { bot, channels }),
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
