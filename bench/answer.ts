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
 * same questions in the same run. Twice: each system asked all questions in a row, round by round; and each question
 * asked of all systems in turn, so that every answer comes after 20 to 40 ms of other work and finds cold caches.
 */

/** Every so many-th question of the table is asked, as plain fuse.js takes long. Range 1 to 10. */
const EVERY = 4;
/** Rounds over the questions before measuring, and measured. */
const WARM = 3;
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

interface System {
  name: string;
  run: (question: string) => unknown;
  inRow: number[];
  inTurn: number[];
}

const system = (name: string, run: System['run']): System => ({ name, run, inRow: [], inTurn: [] });
const systems = [
  system('on the record, whole answer', (question) => answerQuestion(record, question)),
  system('on the record, check a quotation', (question) => checkQuotations(record, question)),
  system('MiniSearch, fuzzy and prefix', (question) => mini.search(question)),
  system('fuse.js, token search', (question) => byToken.search(question)),
  system('fuse.js, plain', (question) => plain.search(question)),
];

function timed(run: System['run'], question: string): number {
  const before = performance.now();
  run(question);
  return performance.now() - before;
}

for (let round = 0; round < WARM + MEASURED; round++) {
  for (const { run, inRow } of systems) {
    const times = questions.map((question) => timed(run, question));
    if (round >= WARM) inRow.push(...times);
  }
}
for (let round = 0; round < MEASURED; round++) {
  for (const question of questions) {
    for (const { run, inTurn } of systems) inTurn.push(timed(run, question));
  }
}

const at = (sorted: readonly number[], share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
const ms = (time: number) => `${time.toFixed(time < 1 ? 3 : 1)} ms`;

console.log(
  `${questions.length} questions, ${MEASURED} rounds, ${records.length} records; Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'})\n`,
);
const told = (times: readonly number[]) => {
  const sorted = [...times].sort((one, other) => one - other);
  return [ms(at(sorted, 0.5)), ms(at(sorted, 0.99))];
};
console.log(
  columns([
    ['', 'in a row', 'p99', 'in turn', 'p99'],
    ...systems.map(({ name, inRow, inTurn }) => [name, ...told(inRow), ...told(inTurn)]),
  ]),
);
