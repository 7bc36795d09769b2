import { setImmediate } from 'node:timers/promises';
import type { Bot } from '../../src/index.ts';

/**
 * Asks a bot what people ask first, so that nobody waits while code is compiled and indexes are filled. Gives way
 * between questions to whatever else begins.
 */
export async function warmUp(bot: Bot): Promise<void> {
  const conversation = 'warm-up';
  for (const text of bot.overview().flatMap(({ asks }) => asks)) {
    await setImmediate();
    bot.ask({ text, conversation });
  }
  await setImmediate();
  bot.complete('speaker', 'nobody', {});
  bot.forget(conversation);
}
