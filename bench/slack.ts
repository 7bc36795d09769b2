import { existsSync } from 'node:fs';
import { mention } from '../tests/support/slack-server/payloads.ts';
import { type Run, startOverSocket } from '../tests/support/slack-server/run.ts';
import { SlackServer } from '../tests/support/slack-server/server.ts';

/*
 * From a mention sent to its answer posted, over Socket Mode on loopback, one mention after another: our bot
 * and a Bolt app that only echoes, in turns of 100 in the same run.
 *
 *   npm run bench:slack                        the bot as npm start starts it, where it can
 *   npm run bench:slack -- path/to/start.ts    another way to start it
 */

const MENTIONS = 1000;
const TURN = 100;
const WARM_UP = 100;
const QUESTIONS = [
  'who said it?',
  'What was said about the talks?',
  'Who spoke first, and to whom?',
  'When did they meet?',
  'What is disputed?',
];

const main =
  process.argv[2] ?? (existsSync('adapters/main.ts') ? 'adapters/main.ts' : 'tests/support/slack-process.ts');

interface Contender {
  name: string;
  slack: SlackServer;
  run: Run;
  times: number[];
}

async function enter(name: string, script: string): Promise<Contender> {
  const slack = new SlackServer();
  await slack.start();
  return { name, slack, run: await startOverSocket(slack, {}, script), times: [] };
}

async function ask({ slack }: Contender, at: number): Promise<number> {
  const before = slack.of('chat.postMessage').length;
  const text = QUESTIONS[at % QUESTIONS.length] ?? '';
  // Fifty people: one alone would be slowed as a flood.
  const event = mention(slack, { text, user: `U${at % 50}` });
  const from = performance.now();
  void slack.deliver('events_api', event);
  await slack.until('an answer', () => slack.of('chat.postMessage').length > before);
  const { at: to } = slack.calls.at(-1) ?? { at: Number.NaN };
  slack.calls.length = 0;
  return to - from;
}

function quantile(times: number[], part: number): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.ceil(part * sorted.length) - 1] ?? Number.NaN;
}

const contenders = [await enter('on the record', main), await enter('echo', 'bench/slack-echo.ts')];
for (const contender of contenders) for (let at = 0; at < WARM_UP; at += 1) await ask(contender, at);
for (let done = 0; done < MENTIONS; done += TURN) {
  for (const contender of contenders) {
    for (let at = 0; at < TURN; at += 1) contender.times.push(await ask(contender, done + at));
  }
}
const [ours, echo] = contenders.map(({ times }) => [quantile(times, 0.5), quantile(times, 0.99)]);
for (const { name, times } of contenders) {
  const [median, late] = [quantile(times, 0.5), quantile(times, 0.99)];
  console.log(
    `${name.padEnd(14)} median ${median.toFixed(2)} ms   p99 ${late.toFixed(2)} ms   n ${times.length}`,
  );
}
const times = (at: 0 | 1) => ((ours?.[at] ?? Number.NaN) / (echo?.[at] ?? Number.NaN)).toFixed(2);
console.log(`against echo   median ${times(0)} times   p99 ${times(1)} times   (${main})`);
for (const { run, slack } of contenders) {
  await run.stop();
  await slack.stop();
}
