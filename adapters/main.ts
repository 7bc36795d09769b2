import { config } from 'dotenv';
import { createBot } from '../src/index.ts';
import { type Configured, platforms } from './platforms.ts';
import { readLog } from './shared/services.ts';
import { openStories, readDataFolder } from './shared/stories.ts';

/* npm start: the platforms whose settings are present, else the terminal. */

async function main(): Promise<void> {
  config({ quiet: true });
  const configured: Configured[] = [];
  for (const platform of platforms) {
    const found = await platform.configure(process.env);
    if (found) configured.push(found);
  }
  const log = readLog(process.env);
  const data = readDataFolder(process.env);
  if (configured.length > 0) {
    const { openStore, readStoreSettings } = await import('./store/main.ts');
    const store = await openStore(readStoreSettings(process.env), log);
    const stories = await openStories(process.env, data, log.info, store.archive);
    const { startPlatforms } = await import('./start-platforms.ts');
    return startPlatforms(createBot(stories, { memory: store.memory }), configured, process.env, store);
  }
  const { startTerminal } = await import('./terminal/main.ts');
  const { createTakeIn } = await import('./shared/take-in.ts');
  const bot = createBot(await openStories(process.env, data, log.info));
  const look = async () => void (await bot.refresh?.());
  return startTerminal(bot, createTakeIn(data, look));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
