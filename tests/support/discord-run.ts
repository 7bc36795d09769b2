import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GUILD } from './discord-server/payloads.ts';
import { type DiscordServer, TOKEN } from './discord-server/server.ts';

/** What to start: the bot over a made-up record, unless told otherwise. */
const defaultEntry = new URL('./discord-process.ts', import.meta.url);

export interface BotProcess {
  child: ChildProcess;
  /** Everything it wrote. */
  output: () => string;
  /** A folder of its own, where its state goes. */
  folder: string;
  /** Its exit code, once it has ended. */
  ended: Promise<number | null>;
  stop(): Promise<number | null>;
}

/** Starts the bot as its own process against a loopback server. */
export function runBot(
  server: Pick<DiscordServer, 'url'>,
  env: Record<string, string> = {},
  entry: URL = defaultEntry,
): BotProcess {
  const folder = env.STATE ?? mkdtempSync(join(tmpdir(), 'discord-bot-'));
  const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(entry)], {
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: TOKEN,
      DISCORD_GUILD_ID: GUILD,
      DISCORD_API_URL: server.url,
      FEEDBACK_FILE: join(folder, 'feedback.jsonl'),
      CHANNEL_SETTINGS_FILE: join(folder, 'channel-settings.json'),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout?.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    output += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)));
  return {
    child,
    folder,
    output: () => output,
    ended,
    stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** Starts the bot and waits until it is ready. */
export async function runReadyBot(
  server: DiscordServer,
  env: Record<string, string> = {},
  entry?: URL,
): Promise<BotProcess> {
  const bot = runBot(server, env, entry);
  const ready = env.DISCORD_SHARDS ? /shards ready/ : /ready as/;
  await until(() => ready.test(bot.output()), bot.output);
  return bot;
}

/** Waits for something to become true; fails with what was seen instead. */
export async function until<Value>(
  test: () => Value,
  seen: () => unknown = () => '',
  patienceMs = 15_000,
): Promise<NonNullable<Value>> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const value = test();
    if (value) return value;
    if (Date.now() > end) throw new Error(`waited in vain; seen: ${String(seen())}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
