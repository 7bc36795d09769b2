import { loadStory } from '/work/main/src/story/load.ts';
import { openRecord } from '/work/main/src/match/record.ts';
import { answerQuestion } from '/work/main/src/bot.ts';
import readline from 'node:readline';
const record = openRecord(loadStory(process.env.STORY ?? '/work/main/data/sochi-2019'));
for await (const line of readline.createInterface({ input: process.stdin })) {
  const { id, history, question } = JSON.parse(line);
  let thread = {};
  for (const h of history ?? []) thread = answerQuestion(record, h, thread).thread;
  console.log(JSON.stringify({ id, answer: answerQuestion(record, question, thread).answer }));
}
