import { fileURLToPath } from 'node:url';
import { readDiscordSettings, startDiscord, startShards } from '../../adapters/discord/main.ts';
import { isShard } from '../../adapters/discord/shards.ts';
import { createServices } from '../../adapters/shared/services.ts';
import { stopOnSignal } from '../../adapters/shared/shutdown.ts';
import { createFakeBot } from './fake-bot.ts';

/** Discord alone, over the made-up record, as a process of its own. */
try {
  const services = createServices(process.env);
  const settings = readDiscordSettings(process.env);
  const running =
    settings.shards === 1 || isShard()
      ? await startDiscord(createFakeBot(), settings, services)
      : await startShards(fileURLToPath(import.meta.url), settings, services);
  stopOnSignal(() => running.stop());
  running.failed.then((error) => {
    console.error(error.message);
    process.exit(1);
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
