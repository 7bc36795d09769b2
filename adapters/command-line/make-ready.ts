import { createBot, inMemory, loadStories } from '../../src/index.ts';
import { readDataFolder, readLibraryFolder } from '../shared/stories.ts';

/*
 * Run when the packages are installed: reads the bundled stories once, so that the first answer comes as fast as the
 * next. What it keeps can be missed, so that no fault here stands in the way of installing.
 */

try {
  const bot = createBot(inMemory(loadStories(readDataFolder({})), undefined, readLibraryFolder(process.env)));
  bot.ask({ text: 'hello', conversation: 'command line' });
} catch {
  console.error('The stories were not made ready; the first answer will take a second longer.');
}
