import {
  type DisputeSigns,
  disputeSignsOf,
  disputeWeights,
  mayBeDisputed,
} from '../../src/answer/claims/disputed.ts';
import { claimWeights, type Signs, signsOf, weights } from '../../src/answer/judge/confidence.ts';
import { contendersOf } from '../../src/answer/judge/contenders.ts';
import { type AgainstClaim, againstOf, againstWeights } from '../../src/answer/judge/refutation.ts';
import { closestMatter } from '../../src/answer/rank/matter.ts';
import { rank } from '../../src/answer/rank/rank.ts';
import { openRecord, type Record } from '../../src/match/record.ts';
import { loadStory } from '../../src/story/load.ts';
import type { Form } from '../../src/understand/question.ts';
import { understand } from '../../src/understand/understand.ts';
import { type Example, probability, refit } from './logistic-regression.ts';
import { type Row, readTables } from './rows.ts';

/*
 * npm run eval:calibrate:asked [-- folder]: the weights of confidence.ts and refutation.ts in src/answer/judge,
 * and of src/answer/claims/disputed.ts, from questions that nobody trained from and that the tables of the tests do not have.
 */

const FOLDS = 10;
/** How far examples move the weights that are in use: the larger the less. Range 1 to 10. */
const PENALTY = 3;

/** Answered in ways of their own. */
const OTHER_WAYS: ReadonlySet<Form> = new Set([
  'empty',
  'small-talk',
  'person',
  'timeline',
  'conflict',
  'topic',
  'what-said',
]);

const answers: Example[] = [];
const claims: Example[] = [];
const refutes: Example[] = [];
const disputes: Example[] = [];
const signs = Object.keys(weights) as (keyof Signs)[];
const disputeSigns = Object.keys(disputeWeights) as (keyof DisputeSigns)[];
const againsts = Object.keys(againstWeights) as (keyof AgainstClaim)[];

for (const { story, rows } of readTables(process.argv[2] ?? 'bench/eval/asked')) {
  const record = openRecord(loadStory(`data/${story}`));
  for (const row of rows) learn(row, record);
}
report('A question is answered, rather than declined (weights of confidence.ts)', weights, answers);
report('A claim is answered, rather than declined (claimWeights of confidence.ts)', claimWeights, claims);
report('A claim is wrong, rather than right (againstWeights of refutation.ts)', againstWeights, refutes);
report('Accounts diverge on a claim (disputeWeights of disputed.ts)', disputeWeights, disputes);

/** Where the record holds an answer and another paragraph was found, nothing is learned. */
function learn({ q, history, abstain, verdict, paras }: Row, record: Record): void {
  const question = understand(q, record);
  if (history.length || OTHER_WAYS.has(question.form)) return;
  const contenders = contendersOf(record, question, rank(record, question));
  const { held, account } = contenders;
  const isClaim = question.form === 'claim';
  if (isClaim && account && mayBeDisputed(question, account.of) && (abstain || verdict !== null)) {
    const values = disputeSignsOf(record, question, contenders, account);
    disputes.push({ features: disputeSigns.map((name) => values[name]), holds: verdict === 'disputed' });
  }
  const best = isClaim ? closestMatter(held, question) : held[0];
  if (!best) return;
  const isFound = 'paragraph' in best.entry.of && paras.includes(best.entry.of.paragraph);
  if (!abstain && !isFound) return;
  const values = signsOf(record, question, best, isClaim);
  (isClaim ? claims : answers).push({ features: signs.map((name) => values[name]), holds: !abstain });
  if (abstain || !isClaim || verdict === null || verdict === 'disputed') return;
  const against = againstOf(record, question, best);
  refutes.push({ features: againsts.map((name) => against[name]), holds: verdict === 'contradicted' });
}

/** Prints how many are told wrongly by the weights in use and by such as were made without them, and the new weights. */
function report(title: string, inUse: object, examples: readonly Example[]): void {
  const known: number[] = Object.values(inUse);
  const told = (weightsFor: (at: number) => readonly number[]) =>
    examples.map(({ features, holds }, at) => ({ holds, p: probability(weightsFor(at), features) }));
  const without = Array.from({ length: FOLDS }, (_, fold) =>
    refit(
      examples.filter((_, at) => at % FOLDS !== fold),
      known,
      PENALTY,
    ),
  );
  console.log(`${title}: ${examples.length} questions`);
  for (const least of [0.3, 0.4, 0.5, 0.6]) {
    const wrong = (all: ReturnType<typeof told>, holds: boolean) =>
      all.filter((one) => one.holds === holds && one.p >= least !== holds).length;
    const [now, then] = [told(() => known), told((at) => without[at % FOLDS] ?? known)];
    console.log(
      `  from ${least} on: missed ${wrong(now, true)}, by mistake ${wrong(now, false)}; weights made without them ${wrong(then, true)}, ${wrong(then, false)}`,
    );
  }
  const weights = refit(examples, known, PENALTY);
  for (const [at, name] of Object.keys(inUse).entries())
    console.log(`  ${name}: ${(weights[at] ?? 0).toFixed(1)},`);
}
