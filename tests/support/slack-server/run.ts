import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SECRET, type SlackServer } from './server.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The bot in its own process. */
export interface Run {
  /** All it wrote, to both outputs. */
  output(): string;
  folder: string;
  /** Resolves to its exit code. */
  ended: Promise<number | null>;
  signal(name: NodeJS.Signals): void;
  /** To it and to all that it started, as Ctrl-C does at a terminal. Of what `npm start` started only. */
  signalAll(name: NodeJS.Signals): void;
  /** SIGTERM, then its exit code. */
  stop(): Promise<number | null>;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

/** Starts a script with these settings and no others of Slack's; resolves at once. */
export function spawnBot(env: Record<string, string>, script = 'tests/support/slack-process.ts'): Run {
  return spawnRun(env, process.execPath, ['--import', 'tsx', join(ROOT, script)]);
}

/** `npm start` */
export function spawnNpmStart(env: Record<string, string>): Run {
  return spawnRun(env, 'npm', ['start'], true);
}

function spawnRun(env: Record<string, string>, command: string, args: string[], detached = false): Run {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-slack-'));
  const child: ChildProcess = spawn(command, args, {
    cwd: ROOT,
    detached,
    env: {
      PATH: process.env.PATH ?? '',
      FEEDBACK_FILE: join(folder, 'feedback.jsonl'),
      CHANNEL_SETTINGS_FILE: join(folder, 'channels.json'),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += String(data)));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    output: () => output,
    folder,
    ended,
    signal: (name) => void child.kill(name),
    signalAll: (name) => void (child.pid && process.kill(-child.pid, name)),
    stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

export function socketSettings(slack: SlackServer): Record<string, string> {
  return {
    SLACK_BOT_TOKEN: 'xoxb-good-token',
    SLACK_APP_TOKEN: 'xapp-good-token',
    SLACK_API_URL: slack.apiUrl,
  };
}

export async function startBot(
  slack: SlackServer,
  env: Record<string, string>,
  script?: string,
): Promise<Run> {
  const run = spawnBot(env, script);
  const early = run.ended.then((code) => {
    throw new Error(`it ended with ${code} before it was ready:\n${run.output()}`);
  });
  const ready = (async () => {
    while (!run.output().includes('listening')) await new Promise((resolve) => setTimeout(resolve, 20));
  })();
  await Promise.race([ready, early]);
  early.catch(() => undefined);
  if (env.PORT) slack.app = `http://127.0.0.1:${env.PORT}`;
  return run;
}

export async function startOverSocket(
  slack: SlackServer,
  env: Record<string, string> = {},
  script?: string,
): Promise<Run> {
  return startBot(slack, { ...socketSettings(slack), ...env }, script);
}

export async function startOverHttp(
  slack: SlackServer,
  env: Record<string, string> = {},
  script?: string,
): Promise<Run> {
  const settings = {
    SLACK_BOT_TOKEN: 'xoxb-good-token',
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_API_URL: slack.apiUrl,
  };
  return startBot(slack, { ...settings, PORT: String(await freePort()), ...env }, script);
}
