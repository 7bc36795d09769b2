import { config } from 'dotenv';
import { createBot } from '../src/index.ts';
import { createLog } from './shared/log.ts';
import { openStories, readDataFolder } from './shared/stories.ts';
import { openStore, readStoreSettings } from './store/main.ts';

/*
 * npm run feedback: what people marked as wrong, a JSON object a line: the question, the answer's id, what was said
 * against it, and the answer made anew, ready to become a row in a table of questions.
 */

/** A database that is being made or is far away. */
const PATIENCE_MS = 30_000;

async function main(): Promise<void> {
  config({ quiet: true });
  const log = createLog('warn');
  const store = await openStore(readStoreSettings(process.env), log, PATIENCE_MS);
  try {
    if (!store.up) throw new Error('The store cannot be opened, so there is nothing to list.');
    const data = readDataFolder(process.env);
    const stories = await openStories(process.env, data, log.info, store.archive);
    const bot = createBot(stories, { memory: store.memory });
    const wrong = await store.wrongAnswers();
    for (const { answer, why, at, platform } of wrong) {
      await bot.ready?.({ answer });
      const asked = bot.asked?.(answer) ?? [];
      const now = bot.again(answer)?.answer;
      const row = {
        at,
        platform,
        answer,
        why: why ?? '',
        history: asked.slice(0, -1),
        q: asked.at(-1) ?? null,
        now: now ? { answered: now.answered, kind: now.kind, verdict: now.verdict, text: now.text } : null,
      };
      console.log(JSON.stringify(row));
    }
    if (wrong.length === 0) console.error('Nobody has marked an answer as wrong.');
  } finally {
    await store.close();
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  },
);
