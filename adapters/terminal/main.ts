import type { Bot } from '../../src/index.ts';
import { channelSettingsFile } from '../shared/channel-settings.ts';
import type { TakeIn } from '../shared/take-in.ts';
import { answerPiped } from './piped.ts';

/** What the terminal follows: in a file of its own, for a running bot has the store to itself. */
const SETTINGS = '.state/terminal.json';

/** Talks at the terminal; where the input is piped, answers its lines and ends. */
export async function startTerminal(bot: Bot, takeIn: TakeIn): Promise<void> {
  const told = { channels: channelSettingsFile(SETTINGS), takeIn };
  if (!process.stdin.isTTY) return answerPiped(bot, process.stdin, process.stdout, told);
  const { chat } = await import('./chat.ts');
  return chat(bot, process.stdin, process.stdout, told);
}
