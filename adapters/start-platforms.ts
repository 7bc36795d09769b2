import type { Bot } from '../src/index.ts';
import { type Configured, isShard, type Running } from './platforms.ts';
import { serveHealth } from './shared/health.ts';
import { lookForStories } from './shared/look-for-stories.ts';
import { type Environment, readText, readWhole } from './shared/read-setting.ts';
import { createServices, type Services } from './shared/services.ts';
import { stopOnSignal } from './shared/shutdown.ts';
import { readDataFolder } from './shared/stories.ts';
import { createTakeIn } from './shared/take-in.ts';
import { warmUp } from './shared/warm-up.ts';
import { type Store, takeUpOrphans } from './store/main.ts';

/** Starts platforms in one process and keeps them until a signal, or until one cannot go on. */
export async function startPlatforms(
  bot: Bot,
  configured: readonly Configured[],
  env: Environment,
  store: Store,
): Promise<void> {
  const services = createServices(env, store);
  const look = lookForStories(bot, store.answers, services);
  services.takeIn = createTakeIn(readDataFolder(env), look.now);
  const running: Running[] = [];
  const takingUp = takeUpOrphans(store, services);
  const stop = async () => {
    clearInterval(takingUp);
    look.stop();
    await Promise.all(running.map((one) => one.stop()));
    await store.close();
  };
  // Before the start: whoever waits for a platform to be ready may ask for a stop in the same moment.
  stopOnSignal(stop);
  try {
    // First, so that it can tell who is not connected yet.
    const served = isShard(env) || configured.some(({ servesHealth }) => servesHealth);
    const health = served ? undefined : await healthServer(services, env);
    if (health) running.push({ stop: () => health.close() });
    // Before anybody can ask: who asks first must not wait, for Discord waits three seconds only.
    await warmUp(bot);
    // Side by side: one that waits for its platform keeps no other from answering.
    await Promise.all(configured.map(async (platform) => running.push(await platform.start(bot, services))));
  } catch (error) {
    await stop();
    throw error;
  }
  // What has changed since the last run.
  await look.now();
  const reason = await Promise.race(running.flatMap(({ failed }) => failed ?? []));
  await stop();
  throw reason;
}

/** `PORT`, where a health check or a platform's server listens. Throws `SettingError` where it is none. */
export function readPort(env: Environment): number | undefined {
  return readWhole(env, 'PORT', { ...HERE, min: 0, max: 65_535 });
}

const HERE = { where: 'the file .env, or the environment of the process' };

/** `/healthz` on `HOST` and `PORT`, where a port is set. */
async function healthServer({ health, log }: Services, env: Environment) {
  const port = readPort(env);
  if (port === undefined) return undefined;
  const server = await serveHealth(health, { host: readText(env, 'HOST', HERE) ?? '127.0.0.1', port });
  log.info(`health: /healthz on port ${server.port}`);
  return server;
}
