import { type RunningDiscord, readDiscordSettings, startDiscord } from '../../adapters/discord/main.ts';
import { createServices } from '../../adapters/shared/services.ts';
import { stopOnSignal } from '../../adapters/shared/shutdown.ts';
import { createFakeBot } from './fake-bot.ts';
import { createHarbourBot } from './harbour-bot.ts';

/** Discord alone, over a made-up record, as a process of its own. `BOT=harbour`: the contract's. */
let running: RunningDiscord | undefined;
// Before the start: whoever waits for the line "ready" may ask for a stop in the same moment.
stopOnSignal(async () => running?.stop());
try {
  const services = createServices(process.env);
  const bot = process.env.BOT === 'harbour' ? createHarbourBot() : createFakeBot();
  running = await startDiscord(bot, readDiscordSettings(process.env), services);
  running.failed.then((error) => {
    console.error(error.message);
    process.exit(1);
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
