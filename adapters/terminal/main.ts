import type { Bot } from '../../src/index.ts';
import { answerPiped } from './piped.ts';

/** Talks at the terminal; where the input is piped, answers its lines and ends. */
export async function startTerminal(bot: Bot): Promise<void> {
  if (!process.stdin.isTTY) return answerPiped(bot, process.stdin, process.stdout);
  const { chat } = await import('./chat.ts');
  return chat(bot, process.stdin, process.stdout);
}
