import { config } from 'dotenv';
import { createBot, inMemory, loadStories, StoryError } from '../../src/index.ts';
import { readDataFolder, readLibraryFolder } from '../shared/stories.ts';
import { endWithReader } from '../shared/write.ts';
import { answerLines } from './answer-lines.ts';
import { HELP, readUsage, UsageError } from './read-usage.ts';

/* npm run ask -- "who said …?". Ends with 0; with 2 where the usage is wrong, with 1 where the data is. */

const COMMAND_LINE = 'command line';

async function main(): Promise<void> {
  const { question, data, form } = readUsage(process.argv.slice(2));
  if (form === 'help') return void console.log(HELP);
  config({ quiet: true });
  endWithReader(process.stdout);
  const stories = loadStories(data ?? readDataFolder(process.env));
  // As text an answer is printed without them.
  const suggests = form !== 'text';
  const bot = createBot(inMemory(stories, undefined, readLibraryFolder(process.env)), { suggests });
  if (form === 'jsonl') return answerLines(bot, process.stdin, process.stdout);
  const reply = bot.ask({ text: question, conversation: COMMAND_LINE });
  if (form === 'json') console.log(JSON.stringify(reply.answer, null, 2));
  else console.log(reply.plain);
}

main().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  console.error(
    error instanceof StoryError || error instanceof UsageError ? message : `Unexpected: ${message}`,
  );
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
