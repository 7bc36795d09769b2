import type { Answer } from '../../src/answer/answer.ts';
import { answerQuestion } from '../../src/bot.ts';
import { openRecord, type Record } from '../../src/match/record.ts';
import { loadStory } from '../../src/story/load.ts';
import { type Judgement, judge } from './judge.ts';
import type { Row } from './rows.ts';

export interface Judged extends Judgement {
  row: Row;
  answer: Answer;
}

/** Asks every question of a table in its own thread and judges the answers. */
export function runTable(folder: string, rows: readonly Row[]): Judged[] {
  const record = openRecord(loadStory(folder));
  const isOnRecord = onRecord(record);
  return rows.map((row) => {
    const answer = ask(record, row);
    return { row, answer, ...judge(row, answer, isOnRecord) };
  });
}

function ask(record: Record, row: Row): Answer {
  let thread = {};
  for (const question of row.history) thread = answerQuestion(record, question, thread).thread;
  return answerQuestion(record, row.q, thread).answer;
}

/** Exact words of a statement, whole or in part, and what the article itself misprinted. */
function onRecord(record: Record): (words: string) => boolean {
  const quotes = record.story.statements.flatMap((said) => said.quotes);
  const slips = record.story.slips.map(({ printed }) => printed);
  return (words) =>
    quotes.some((quote) => quote.includes(words.replace(/[.,]$/, ''))) || slips.includes(words);
}
