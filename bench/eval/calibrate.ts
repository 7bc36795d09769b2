import { isPremised } from '../../src/answer/forms/fact.ts';
import { type Signs, signsOf, weights as signWeights } from '../../src/answer/judge/confidence.ts';
import { contendersOf } from '../../src/answer/judge/contenders.ts';
import { type AgainstClaim, againstOf, againstWeights } from '../../src/answer/judge/refutation.ts';
import { closestMatter } from '../../src/answer/rank/matter.ts';
import { rank } from '../../src/answer/rank/rank.ts';
import { loadStory } from '../../src/story/load.ts';
import { loadWordings } from '../../src/story/wordings.ts';
import { understand } from '../../src/understand/understand.ts';
import { type HeldOut, heldOut } from './held-out.ts';
import { type Example, logisticRegression, probability } from './logistic-regression.ts';

/*
 * npm run eval:calibrate [-- data/story]: the weights of confidence.ts and refutation.ts in src/answer, from the
 * wordings of a story, each asked of a record that was made without it.
 */

const FOLDS = 5;
const signs = Object.keys(signWeights) as (keyof Signs)[];
const againsts = Object.keys(againstWeights) as (keyof AgainstClaim)[];

const answers: Example[] = [];
const claims: Example[] = [];
const refutes: Example[] = [];
const premises: Example[] = [];
const folder = process.argv[2] ?? 'data/sochi-2019';
const story = loadStory(folder);
for (const held of heldOut(story, loadWordings(folder, story), FOLDS)) learn(held);
report('A question is answered, rather than declined (weights of confidence.ts)', signs, answers);
report('A claim is answered, rather than declined (claimWeights of confidence.ts)', signs, claims);
report('A claim is wrong, rather than right (againstWeights of refutation.ts)', againsts, refutes);
report('A premise is wrong, rather than right (premiseWeights of refutation.ts)', againsts, premises);

/** An entry that is asked for is an example of an answer where it is among the first two found, a gap one of silence. */
function learn({ record, entry, sort, text }: HeldOut): void {
  const question = understand(text, record);
  const { held: ranked } = contendersOf(record, question, rank(record, question));
  const isClaim = question.form === 'claim';
  const best = isClaim ? closestMatter(ranked, question) : ranked[0];
  if (!best) return;
  const isFound = best.entry.of.id === entry || ranked.slice(0, 2).some((one) => one.entry.of.id === entry);
  if (sort === 'silent' || (sort === 'asks' && isFound) || (sort === 'denies' && isClaim && isFound)) {
    const values = signsOf(record, question, best, isClaim);
    const examples = isClaim ? claims : answers;
    examples.push({ features: signs.map((name) => values[name]), holds: sort !== 'silent' });
  }
  if (sort === 'silent' || !(isClaim || isPremised(question))) return;
  const matter = isClaim ? best : closestMatter(ranked, question);
  if (!matter) return;
  const values = againstOf(record, question, matter);
  (isClaim ? refutes : premises).push({
    features: againsts.map((name) => values[name]),
    holds: sort !== 'asks',
  });
}

/** Prints how well each is told by weights that were made without it, and the weights made from all. */
function report(title: string, names: readonly string[], examples: readonly Example[]): void {
  const weightsWithout = (fold: number) =>
    logisticRegression(examples.filter((_, at) => at % FOLDS !== fold));
  const told = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = weightsWithout(fold);
    return examples
      .filter((_, at) => at % FOLDS === fold)
      .map(({ features, holds }) => ({ holds, p: probability(weights, features) }));
  }).flat();
  const share = (holds: boolean, isRight: (p: number) => boolean) => {
    const all = told.filter((one) => one.holds === holds);
    return `${((100 * all.filter(({ p }) => isRight(p)).length) / all.length).toFixed(1)} % of ${all.length}`;
  };
  console.log(`${title}: ${examples.length} wordings, each judged by weights made without it`);
  for (const least of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8]) {
    console.log(
      `  from ${least} on: found ${share(true, (p) => p >= least)}, left ${share(false, (p) => p < least)}`,
    );
  }
  const weights = logisticRegression(examples);
  for (const [at, name] of names.entries()) console.log(`  ${name}: ${(weights[at] ?? 0).toFixed(1)},`);
}
