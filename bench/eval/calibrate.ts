import { type Signs, signsOf } from '../../src/answer/confidence.ts';
import { rank } from '../../src/answer/rank.ts';
import { openRecord, type Record } from '../../src/match/record.ts';
import { loadStory } from '../../src/story/load.ts';
import { understand } from '../../src/understand/understand.ts';
import { type Example, logisticRegression, probability } from './logistic-regression.ts';
import { type Row, readRows, readTables } from './rows.ts';

/*
 * npm run eval:calibrate [-- table.jsonl ...]: the weights of src/answer/confidence.ts, from our question tables and
 * from further ones about the first story. Every question that stands alone and claims nothing is an example: of an
 * answer where one of its paragraphs is among the first two found, of silence where it is to be declined.
 */

const FOLDS = 10;
const names: (keyof Signs)[] = [
  'fit',
  'recall',
  'likely',
  'gapFit',
  'gapRecall',
  'gapLikely',
  'unknown',
  'always',
];

function exampleOf(record: Record, row: Row): Example[] {
  const question = understand(row.q, record.lexicon, (key) => record.index.weights.get(key) ?? 0);
  const held = rank(record, question).filter(({ entry }) => ['statement', 'fact'].includes(entry.kind));
  const [best] = held;
  if (!best) return [];
  const told = held
    .slice(0, 2)
    .some(({ entry }) => 'paragraph' in entry.of && row.paras.includes(entry.of.paragraph));
  if (!row.abstain && !told) return [];
  const signs = signsOf(record, question, best);
  return [{ features: names.map((name) => signs[name]), holds: !row.abstain }];
}

const [table] = readTables('tests/questions');
if (!table) throw new Error('No question table in tests/questions');
const record = openRecord(loadStory(`data/${table.story}`));
const rows = [...table.rows, ...process.argv.slice(2).flatMap(readRows)];
const examples = rows
  .filter(({ cat, history }) => cat !== 'verdict' && history.length === 0)
  .flatMap((row) => exampleOf(record, row));

const tested = examples.map((example, at) => ({ example, fold: at % FOLDS }));
const told = Array.from({ length: FOLDS }, (_, fold) => {
  const weights = logisticRegression(tested.filter((one) => one.fold !== fold).map(({ example }) => example));
  return tested
    .filter((one) => one.fold === fold)
    .map(({ example }) => ({ holds: example.holds, p: probability(weights, example.features) }));
}).flat();
const share = (holds: boolean, isRight: (p: number) => boolean) => {
  const all = told.filter((one) => one.holds === holds);
  return `${((100 * all.filter(({ p }) => isRight(p)).length) / all.length).toFixed(1)} %`;
};
console.log(`${examples.length} examples; each judged by weights that were made without it:`);
for (const least of [0.4, 0.5, 0.6, 0.7, 0.8]) {
  console.log(
    `  from ${least} on: answered ${share(true, (p) => p >= least)}, silent declined ${share(false, (p) => p < least)}`,
  );
}
const weights = logisticRegression(examples);
for (const [at, name] of names.entries()) console.log(`  ${name}: ${(weights[at] ?? 0).toFixed(1)},`);
