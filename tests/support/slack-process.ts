import { serveHealth } from '../../adapters/shared/health.ts';
import { createServices, readLog } from '../../adapters/shared/services.ts';
import { stopOnSignal } from '../../adapters/shared/shutdown.ts';
import { readSlackSettings, startSlack } from '../../adapters/slack/main.ts';
import { openStore, readStoreSettings, takeUpOrphans } from '../../adapters/store/main.ts';
import { createHarbourBot } from './harbour-bot.ts';

/* The Slack adapter in a process of its own, with the fake bot behind it. */

try {
  const settings = readSlackSettings(process.env);
  if (!settings) throw new Error('No setting of Slack is there.');
  const stored = process.env.DATABASE_URL !== undefined;
  const store = stored ? await openStore(readStoreSettings(process.env), readLog(process.env)) : undefined;
  const services = createServices(process.env, store);
  if (store) takeUpOrphans(store, services);
  const port = Number(process.env.PORT ?? '');
  if (settings.receiving.mode === 'socket' && port > 0)
    await serveHealth(services.health, { host: '127.0.0.1', port });
  const slack = await startSlack(createHarbourBot(), settings, services);
  stopOnSignal(() => slack.stop());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
