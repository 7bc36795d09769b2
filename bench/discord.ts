import { runReadyBot, until } from '../tests/support/discord-run.ts';
import { autocomplete, command, type Json } from '../tests/support/discord-server/payloads.ts';
import { startDiscordServer } from '../tests/support/discord-server/server.ts';

/*
 * Milliseconds from an interaction on the gateway to its callback, on loopback: the bot, and a discord.js bot
 * that only echoes, each in its own process, turn by turn so that both meet the same machine.
 */

const COMMANDS = 1000;
const ROUND = 50;
const BURST = 200;

const entries = {
  bot: process.argv.includes('--fake')
    ? new URL('../tests/support/discord-process.ts', import.meta.url)
    : new URL('../adapters/main.ts', import.meta.url),
  echo: new URL('../tests/support/discord-echo.ts', import.meta.url),
};
const QUESTIONS = [
  'Who said the meeting was good?',
  'What did they talk about?',
  'Who denied it?',
  'When was it?',
];

async function start(entry: URL) {
  const server = await startDiscordServer();
  const bot = await runReadyBot(server, { LOG_LEVEL: 'info' }, entry);
  let people = 10_000;
  const someone = () => {
    people += 1;
    return String(people);
  };
  return {
    /** One interaction after the other; the milliseconds of each. */
    async measure(payload: (who: string, at: number) => Json, times: number): Promise<number[]> {
      const all: number[] = [];
      for (let at = 0; at < times; at += 1) {
        const asked = server.interact(payload(someone(), at));
        // To look again and again would take one of two cores from the bot.
        await new Promise<void>((resolve) => {
          asked.onCallback = resolve;
          if (asked.callback) resolve();
        });
        all.push(asked.callback?.ms ?? Number.NaN);
      }
      return all;
    },
    async burst(payload: (who: string, at: number) => Json, times: number): Promise<number> {
      const began = performance.now();
      const all = Array.from({ length: times }, (_, at) => server.interact(payload(someone(), at)));
      await until(() => all.every(({ callback }) => callback));
      return performance.now() - began;
    },
    async stop() {
      await bot.stop();
      await server.close();
    },
  };
}

const at = (sorted: number[], part: number) => sorted[Math.ceil(sorted.length * part) - 1] ?? Number.NaN;

function show(name: string, times: number[]): number {
  const sorted = [...times].sort((one, other) => one - other);
  const [median, p99] = [at(sorted, 0.5), at(sorted, 0.99)];
  console.log(
    `${name.padEnd(34)} median ${median.toFixed(2)} ms   p99 ${p99.toFixed(2)} ms   n ${times.length}`,
  );
  return median;
}

const ask = (who: string, at: number) =>
  command('ask', { question: QUESTIONS[at % QUESTIONS.length] ?? '' }, who);
const type = (who: string, at: number) =>
  autocomplete('who-said', 'speaker', { speaker: 'abcdefgh'.charAt(at % 8), about: '' }, who);

const bot = await start(entries.bot);
const echo = await start(entries.echo);
for (const each of [bot, echo]) await each.measure(ask, 100);

const times = { bot: [] as number[], echo: [] as number[], typing: [] as number[] };
for (let done = 0; done < COMMANDS; done += ROUND) {
  times.bot.push(...(await bot.measure(ask, ROUND)));
  times.echo.push(...(await echo.measure(ask, ROUND)));
  times.typing.push(...(await bot.measure(type, ROUND)));
}
const median = show('command to callback', times.bot);
const echoed = show('the same, a bot that only echoes', times.echo);
show('completion', times.typing);
console.log(`against the echo: ${(median / echoed).toFixed(2)} times`);
console.log(`${BURST} commands at once: all answered in ${(await bot.burst(ask, BURST)).toFixed(0)} ms`);
await bot.stop();
await echo.stop();
