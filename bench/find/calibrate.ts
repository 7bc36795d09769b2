import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { FindIndex } from '../../src/find/find-index.ts';
import { onRecord } from '../../src/find/tuning.ts';
import { halfRemember, ways } from './half-remembered.ts';
import { random } from './random.ts';
import { madeUpStory } from './stories.ts';
import { sentences } from './wordnet.ts';

/*
 * npm run bench:find:calibrate [file]: from which score on the record holds what is asked for. Questions are asked
 * of their own story and of another; quotations of an index that holds them and of one that does not. Made-up
 * stories are easier than real ones: give real ones in a file, [{"sentences": [...], "questions": [...]}, ...].
 */

const realStories = z.array(
  z.object({ sentences: z.array(z.string()).min(1), questions: z.array(z.string()) }),
);

interface Scores {
  held: number[];
  notHeld: number[];
}

const best = (hits: readonly { score: number }[]): number => hits[0]?.score ?? 0;

/** The chance that a score of what is held is higher than one of what is not: the area under the ROC curve. */
function auc({ held, notHeld }: Scores): number {
  let wins = 0;
  for (const high of held) for (const low of notHeld) wins += high > low ? 1 : high === low ? 0.5 : 0;
  return wins / (held.length * notHeld.length);
}

/** The share of each kind that a threshold tells rightly. */
function told({ held, notHeld }: Scores, threshold: number): { answered: number; declined: number } {
  const answered = held.filter((score) => score >= threshold).length / held.length;
  const declined = notHeld.filter((score) => score < threshold).length / notHeld.length;
  return { answered, declined };
}

/** The threshold at which the two shares together are greatest; in the middle where several are. */
function bestThreshold(scores: Scores): number {
  const steps = Array.from({ length: 100 }, (_, step) => step / 100);
  const worth = (step: number): number => told(scores, step).answered + told(scores, step).declined;
  const most = Math.max(...steps.map(worth));
  const equal = steps.filter((step) => worth(step) > most - 0.005);
  return equal[equal.length >> 1] ?? 0;
}

type AskedStory = z.infer<typeof realStories>[number];

/** Stories by turns of events of two sorts and of three others, so that no question fits the next story. */
function madeUpStories(): AskedStory[] {
  return Array.from({ length: 20 }, (_, seed) => {
    const { sentences: told, questions } = madeUpStory(60, seed, seed % 2 === 0 ? [0, 3] : [1, 2, 4]);
    return { sentences: told.map(({ text }) => text), questions: questions.map(({ text }) => text) };
  });
}

function questionScores(stories: readonly AskedStory[]): Scores {
  const scores: Scores = { held: [], notHeld: [] };
  stories.forEach((story, at) => {
    const index = new FindIndex();
    story.sentences.forEach((text, id) => {
      index.add({ id, text });
    });
    const next = stories[(at + 1) % stories.length]?.questions ?? [];
    for (const question of story.questions) scores.held.push(best(index.question(question)));
    for (const question of next) scores.notHeld.push(best(index.question(question)));
  });
  return scores;
}

function quotationScores(size: number, lookUps: number): Scores {
  const records = sentences(size, 1);
  const [whole, without] = [new FindIndex(), new FindIndex()];
  for (const record of records) whole.add(record);
  for (const record of records.slice(lookUps)) without.add(record);
  const scores: Scores = { held: [], notHeld: [] };
  const next = random(1);
  for (const way of ways) {
    for (const { text } of records.slice(0, lookUps)) {
      const query = halfRemember(text, way, next);
      scores.held.push(best(whole.quotation(query)));
      scores.notHeld.push(best(without.quotation(query)));
    }
  }
  return scores;
}

console.log('| | AUC | best threshold | in use | answered | declined |\n|---|---|---|---|---|---|');
const file = process.argv[2];
const stories =
  file === undefined ? madeUpStories() : realStories.parse(JSON.parse(readFileSync(file, 'utf8')));
const measured = { question: questionScores(stories), quotation: quotationScores(20_000, 500) };
for (const purpose of ['question', 'quotation'] as const) {
  const scores = measured[purpose];
  const { answered, declined } = told(scores, onRecord[purpose]);
  const cells = [auc(scores), bestThreshold(scores), onRecord[purpose], answered, declined];
  console.log(`| ${purpose} | ${cells.map((cell) => cell.toFixed(3)).join(' | ')} |`);
}
