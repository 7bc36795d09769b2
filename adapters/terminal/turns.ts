import type { Bot, Reply } from '../../src/index.ts';

/** The turns of one conversation at a terminal. */
export interface Turns {
  greet(): Reply;
  /** The reply to a line; undefined for a blank one. A number asks the suggestion of that number. */
  take(line: string): Reply | 'quit' | undefined;
}

const CONVERSATION = 'terminal';
const QUIT = /^\s*(?:\/(?:quit|exit|q)|quit|exit)\s*$/i;

export function createTurns(bot: Bot): Turns {
  let offered: readonly string[] = [];
  const note = (reply: Reply): Reply => {
    offered = reply.suggestions;
    return reply;
  };
  return {
    greet: () => note(bot.ask({ text: 'hello', conversation: CONVERSATION })),
    take(line) {
      if (QUIT.test(line)) return 'quit';
      if (!line.trim()) return undefined;
      const chosen = offered[Number(line.trim()) - 1];
      return note(bot.ask({ text: chosen ?? line, conversation: CONVERSATION }));
    },
  };
}
