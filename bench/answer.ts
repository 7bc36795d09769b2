import { cpus } from 'node:os';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { answerQuestion } from '../src/bot.ts';
import { checkQuotations } from '../src/check/check-quotations.ts';
import { openRecord } from '../src/match/record.ts';
import { loadStory } from '../src/story/load.ts';
import { readRows } from './eval/rows.ts';
import { columns } from './eval/table.ts';

/*
 * npm run bench: one whole answer, warm, beside a search alone by well-known libraries over the same records, on the
 * same questions in the same run. The systems take turns, so that what else the machine does meets all of them.
 */

/** Every so many-th question of the table is asked, as plain fuse.js takes long. Range 1 to 10. */
const EVERY = 4;
/** Rounds over the questions before measuring, and measured. */
const WARM = 1;
const MEASURED = 3;

const story = loadStory('data/sochi-2019');
const questions = readRows('tests/questions/sochi-2019.jsonl')
  .filter((_, at) => at % EVERY === 0)
  .map(({ q }) => q);
const records = [
  ...story.statements.map(({ id, gist, quotes }) => ({ id, text: [gist, ...quotes].join(' ') })),
  ...story.facts.map(({ id, text }) => ({ id, text })),
];

const record = openRecord(story);
// Without ignoreLocation fuse.js looks at the first letters of a text only.
const plain = new Fuse(records, { keys: ['text'], ignoreLocation: true });
const byToken = new Fuse(records, { keys: ['text'], ignoreLocation: true, useTokenSearch: true });
const mini = new MiniSearch({ fields: ['text'], searchOptions: { fuzzy: 0.2, prefix: true } });
mini.addAll(records);

const systems: { name: string; run: (question: string) => unknown; times: number[] }[] = [
  { name: 'on the record, whole answer', run: (question) => answerQuestion(record, question), times: [] },
  {
    name: 'on the record, check a quotation',
    run: (question) => checkQuotations(record, question),
    times: [],
  },
  { name: 'MiniSearch, fuzzy and prefix', run: (question) => mini.search(question), times: [] },
  { name: 'fuse.js, token search', run: (question) => byToken.search(question), times: [] },
  { name: 'fuse.js, plain', run: (question) => plain.search(question), times: [] },
];

for (let round = 0; round < WARM + MEASURED; round++) {
  for (const question of questions) {
    for (const { run, times } of systems) {
      const before = performance.now();
      run(question);
      if (round >= WARM) times.push(performance.now() - before);
    }
  }
}

const at = (sorted: readonly number[], share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
const ms = (time: number) => `${time.toFixed(time < 1 ? 3 : 1)} ms`;

console.log(
  `${questions.length} questions, ${MEASURED} rounds, ${records.length} records; Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'})\n`,
);
console.log(
  columns([
    ['', 'median', 'p99'],
    ...systems.map(({ name, times }) => {
      const sorted = [...times].sort((a, b) => a - b);
      return [name, ms(at(sorted, 0.5)), ms(at(sorted, 0.99))];
    }),
  ]),
);
