import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBot, onDisk } from '../src/index.ts';
import { loadStory } from '../src/story/load.ts';
import { writeStory } from '../tests/support/write-story.ts';

/*
 * npm run bench:library [articles]: the bundled story alone, then beside so many made-up articles, asked the same
 * questions and questions about the others, in one run; and the start to the first answer in a process of its own.
 */

const articles = Number(process.argv[2] ?? 10_000);
const folder = process.argv[3] ?? mkdtempSync(join(tmpdir(), 'library-'));
const BUNDLED = 'sochi-2019';
const FIRST = 'who called it complete fiction?';

if (process.argv[4] === 'start') {
  const begun = performance.now() - process.uptime() * 1000;
  const bot = createBot(onDisk(join(folder, 'data'), { cache: join(folder, 'cache') }));
  const { answer } = bot.ask({ text: FIRST, conversation: 'start' });
  console.log(
    JSON.stringify({
      ms: Math.round(performance.now() - begun),
      answered: answer.answered,
      rss: process.memoryUsage().rss,
    }),
  );
  process.exit(0);
}

const data = join(folder, 'data');
const bundled = loadStory(join('data', BUNDLED));
// Not before: the start is measured without the dictionary that the articles are made of.
const { madeUpArticles } = await import('./made-up-articles.ts');
const { asks, others } = writeArticles();
const rows = readFileSync('tests/questions/sochi-2019.jsonl', 'utf8').trim().split('\n');
const questions = rows.map((line) => (JSON.parse(line) as { q: string }).q);

let at = performance.now();
const library = onDisk(data, { cache: join(folder, 'cache'), tell: (line) => console.log(line) });
console.log(`${articles} articles and the bundled story: first indexed in ${seconds(at)}`);

const alone = createBot([bundled]);
const many = createBot(library);
const first = measure('the bundled story alone', alone, questions);
const beside = measure(`the same questions, beside ${articles} articles`, many, questions);
const about = asks.map(({ text }) => text);
// What they are compared with is measured in its second round: so these, too, when the code is warm and their stories are not.
for (const [n, text] of others.entries()) many.ask({ text, conversation: `others ${n}` });
const anew = measure('questions about those articles, each story made ready for it', many, about, {
  warm: false,
});
const again = measure('the same, their stories at hand', many, about);
const right = asks.filter(({ text, story }, n) => {
  const { answer } = many.ask({ text, conversation: `right ${n}` });
  return answer.evidence[0]?.story === story;
}).length;
console.log(`right story first: ${((100 * right) / asks.length).toFixed(1)} % of ${asks.length}`);
for (const [name, { median, p99 }] of [
  ['the same questions', beside],
  ['the articles, each made ready', anew],
  ['the articles, at hand', again],
] as const) {
  console.log(
    `${name}: ${(median / first.median).toFixed(1)} times the median, ${(p99 / first.p99).toFixed(1)} times the p99`,
  );
}
console.log(`memory: ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
at = performance.now();
const start = spawnSync(
  process.execPath,
  ['--import', 'tsx', 'bench/library.ts', String(articles), folder, 'start'],
  {
    encoding: 'utf8',
  },
);
console.log(
  `start to first answer, own process: ${seconds(at)} in all; ${start.stdout.trim()}${start.stderr}`,
);
if (!process.argv[3]) rmSync(folder, { recursive: true });

/** Writes the articles and the bundled story; questions to some of them, and to as many others. */
function writeArticles() {
  const asks: { text: string; story: string }[] = [];
  const others: string[] = [];
  const every = Math.max(1, Math.floor(articles / 300));
  let n = 0;
  for (const { story, asks: own } of madeUpArticles(articles)) {
    writeStory(join(data, story.id), story);
    // One question in two is for who said it, the other for what happened.
    const text = own[Math.floor(n / every) % 2] ?? own[0] ?? '';
    if (n % every === 0) asks.push({ text, story: story.id });
    else if (n % every === every >> 1) others.push(text);
    n += 1;
  }
  writeStory(join(data, BUNDLED), bundled);
  return { asks, others };
}

function measure(
  name: string,
  bot: ReturnType<typeof createBot>,
  texts: readonly string[],
  { warm = true }: { warm?: boolean } = {},
) {
  const times: number[] = [];
  // The first round warms up the code, and the stories.
  for (const round of warm ? [0, 1] : [1]) {
    for (const [n, text] of texts.entries()) {
      const begun = performance.now();
      bot.ask({ text, conversation: `${name} ${round} ${n}` });
      if (round === 1) times.push(performance.now() - begun);
    }
  }
  times.sort((a, b) => a - b);
  const median = times[times.length >> 1] ?? 0;
  const p99 = times[Math.floor(times.length * 0.99)] ?? 0;
  console.log(`${name}: median ${median.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms, ${times.length} questions`);
  return { median, p99 };
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
