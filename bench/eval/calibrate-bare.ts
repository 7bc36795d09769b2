import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  bareClaimWeights,
  freeWeights,
  saidWeights,
  whoWeights,
} from '../../src/answer/judge/bare-confidence.ts';
import {
  type AgainstBare,
  againstBareOf,
  againstBareWeights,
} from '../../src/answer/judge/bare-refutation.ts';
import {
  type ClaimSigns,
  claimSignsOf,
  type FreeSigns,
  freeSignsOf,
  type SaidSigns,
  saidSignsOf,
  type WhoSigns,
  whoSignsOf,
} from '../../src/answer/judge/bare-signs.ts';
import { type Ranked, rank } from '../../src/answer/rank/rank.ts';
import { tellsOf } from '../../src/answer/rank/tells-of.ts';
import { openRecord, type Record } from '../../src/match/record.ts';
import { isByAny } from '../../src/match/speaks-for.ts';
import { loadStory } from '../../src/story/load.ts';
import { understand } from '../../src/understand/understand.ts';
import { type Example, logisticRegression, probability } from './logistic-regression.ts';
import { type Row, readRows } from './rows.ts';

/*
 * npm run eval:calibrate:bare -- FOLDER QUESTIONS.jsonl [FOLDER QUESTIONS.jsonl …]: the weights of
 * src/answer/judge/bare-confidence.ts and src/answer/judge/bare-refutation.ts, from questions on articles taken in by machine. FOLDER
 * is what `npm run ingest -- article.txt --data FOLDER` wrote. Each article's questions are judged by weights made
 * without it.
 */

/** The answer is among so many entries shown. */
const SHOWN = 3;

interface OfStory extends Example {
  story: string;
}

const free: OfStory[] = [];
const who: OfStory[] = [];
const said: OfStory[] = [];
const claims: OfStory[] = [];
const refutes: OfStory[] = [];
const freeNames = Object.keys(freeWeights) as (keyof FreeSigns)[];
const whoNames = Object.keys(whoWeights) as (keyof WhoSigns)[];
const saidNames = Object.keys(saidWeights) as (keyof SaidSigns)[];
const claimNames = Object.keys(bareClaimWeights) as (keyof ClaimSigns)[];
const againstNames = Object.keys(againstBareWeights) as (keyof AgainstBare)[];
/** Forms that are answered without asking whether an entry is sure. */
const OTHER: ReadonlySet<string> = new Set([
  'topic',
  'person',
  'conflict',
  'timeline',
  'small-talk',
  'empty',
]);

const given = process.argv.slice(2);
for (let at = 0; at + 1 < given.length; at += 2) {
  const [folder = '', table = ''] = given.slice(at, at + 2);
  const id = readdirSync(folder).find((name) => isStory(join(folder, name)));
  if (id === undefined)
    throw new Error(`${folder}: no story in it; take the article in with --data ${folder}`);
  const record = openRecord(loadStory(join(folder, id)));
  for (const row of readRows(table)) if (!row.history.length) learn(id, record, row);
}
report('A free question is answered (freeWeights)', freeNames, free);
report('It is told who said something (whoWeights)', whoNames, who);
report('What somebody said is told (saidWeights)', saidNames, said);
report('A claim is answered (bareClaimWeights)', claimNames, claims);
report('A claim is wrong (againstBareWeights)', againstNames, refutes);

function isStory(folder: string): boolean {
  try {
    return readFileSync(join(folder, 'story.json')).length > 0;
  } catch {
    return false;
  }
}

function learn(story: string, record: Record, row: Row): void {
  const question = understand(row.q, record);
  if (OTHER.has(question.form)) return;
  const held = rank(record, question).filter(({ entry }) => ['statement', 'fact'].includes(entry.kind));
  const isTheirs = ({ entry }: Ranked) =>
    isByAny(record, entry, question.speakers) || tellsOf(record, question, entry);
  const isSaid = ({ entry }: Ranked) => entry.kind === 'statement';
  const isAble = { 'what-said': isTheirs, 'who-said': isSaid }[question.form as string];
  const able = isAble ? held.filter(isAble) : held;
  const [best] = able;
  const isRight = ({ entry: { of } }: Ranked) => 'paragraph' in of && row.paras.includes(of.paragraph);
  if (!best || (!row.abstain && !able.slice(0, SHOWN).some(isRight))) return;
  const put = <Name extends string>(
    to: OfStory[],
    names: readonly Name[],
    signs: Readonly<{ [name in Name]: number }>,
    holds: boolean,
  ) => {
    to.push({ story, features: names.map((name) => signs[name]), holds });
  };
  if (question.form === 'claim') {
    put(claims, claimNames, claimSignsOf(record, question, best), !row.abstain);
    if (row.verdict === 'supported' || row.verdict === 'contradicted') {
      const wrong = row.verdict === 'contradicted';
      put(refutes, againstNames, againstBareOf(record, question, best, held), wrong);
    }
  } else if (question.form === 'what-said') {
    put(said, saidNames, saidSignsOf(record, question, best), !row.abstain);
  } else if (question.form === 'who-said') {
    put(who, whoNames, whoSignsOf(record, question, best), !row.abstain);
  } else put(free, freeNames, freeSignsOf(record, question, best), !row.abstain);
}

/** Prints how well each is told by weights that were made without its story, and the weights made from all. */
function report(title: string, names: readonly string[], examples: readonly OfStory[]): void {
  const stories = [...new Set(examples.map(({ story }) => story))];
  const told = stories.flatMap((story) => {
    const weights = logisticRegression(examples.filter((one) => one.story !== story));
    return examples
      .filter((one) => one.story === story)
      .map(({ features, holds }) => ({ holds, p: probability(weights, features) }));
  });
  const share = (holds: boolean, isRight: (p: number) => boolean) => {
    const all = told.filter((one) => one.holds === holds);
    return `${((100 * all.filter(({ p }) => isRight(p)).length) / all.length).toFixed(1)} % of ${all.length}`;
  };
  console.log(`${title}: ${examples.length} questions, each judged by weights made without its article`);
  for (const least of [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6]) {
    console.log(
      `  from ${least} on: found ${share(true, (p) => p >= least)}, left ${share(false, (p) => p < least)}`,
    );
  }
  for (const [at, weight] of logisticRegression(examples).entries())
    console.log(`  ${names[at]}: ${weight.toFixed(1)},`);
}
