import type { App } from '@slack/bolt';
import { onAppHomeOpened } from './app-home.ts';
import { listenForButtons } from './buttons.ts';
import { onChange } from './changes.ts';
import { listenForCheckQuote } from './check-quote.ts';
import { listenForCommands } from './commands.ts';
import type { Desk } from './desk.ts';
import { readChange, readMessage } from './incoming.ts';
import { readable } from './logger.ts';
import { postBelow } from './mark.ts';
import { onMessage } from './questions.ts';
import { readTakenUp } from './taken-up.ts';
import { listenForWhoSaid } from './who-said.ts';
import { listenForFeedback } from './wrong.ts';

/** Everything the bot hears. Bolt acknowledges events by itself; all else is acknowledged before any work. */
export function listen(app: App, desk: Desk): void {
  app.event('app_mention', async ({ event, body }) => {
    const message = readMessage(event);
    if (message) await onMessage(desk, message, body, { mentioned: true });
  });
  app.event('message', async ({ event, body }) => {
    const change = readChange(event);
    if (change) return onChange(desk, change, body);
    const message = readMessage(event);
    if (message) await onMessage(desk, message, body);
  });
  app.event('app_home_opened', ({ event, body }) => onAppHomeOpened(desk, event, body));
  desk.services.takeUp.set('slack', async (left) => {
    const read = readTakenUp(left);
    // It was meant for us, or that copy would not have begun.
    if (read) await onMessage(desk, read.message, read.body, { mentioned: true, takenUp: true });
  });
  desk.services.below.set('slack', postBelow(desk));
  listenForCommands(app, desk);
  listenForWhoSaid(app, desk);
  listenForCheckQuote(app, desk);
  listenForButtons(app, desk);
  listenForFeedback(app, desk);
  app.error(async (error) => desk.services.log.error(`slack: ${readable(error)}`));
}
