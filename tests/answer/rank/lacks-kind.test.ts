import { describe, expect, test } from 'vitest';
import { lacksKind } from '../../../src/answer/rank/lacks-kind.ts';
import { openRecord } from '../../../src/match/record.ts';
import type { Fact } from '../../../src/story/schema.ts';
import { understand } from '../../../src/understand/understand.ts';
import { tinyStory } from '../../support/tiny-story.ts';

/** Whether a sentence, as a fact of a story, cannot hold what a question asks for. */
function lacks(question: string, text: string): boolean {
  const fact: Fact = { id: 'told', text, parties: [], about: [], paragraph: 1, cues: [], denies: [] };
  const record = openRecord({
    ...tinyStory,
    made: 'by machine',
    subjects: [],
    statements: [],
    accounts: [],
    gaps: [],
    facts: [fact],
  });
  const [entry] = record.entries;
  if (!entry) throw new Error('The fact is no entry');
  return lacksKind(record, entry, understand(question, record));
}

describe('what a sentence cannot hold', () => {
  test.each<[question: string, sentence: string, lacks: boolean]>([
    ['how many sailors were hurt', 'Storms drove 24 captured sailors ashore.', false],
    ['how many sailors were hurt', 'The sailors met 3 reporters.', true],
    ['how many people were hurt', 'The storm left two sailors hurt.', false],
    ['how many people were hurt', 'People were hurt when 3 boats sank.', true],
    ['which boats were hit', 'Boats with a red hull were hit.', false],
    ['how deep is the harbour', 'The harbour froze in March.', true],
    ['how deep is the harbour', 'The harbour is 12 meters deep.', false],
    ['what colour was the boat', 'The boat sank in the harbour.', true],
    ['what colour was the boat', 'The red boat sank in the harbour.', false],
    ['how many countries back her', 'Dozens of other countries support her.', false],
    ['how old is the captain', 'The captain, 61, did not come.', false],
    ['how old is the captain', 'The captain has 61 boats.', true],
    ['what is the age of the captain', 'The captain has 61 boats.', true],
    ['the captain wanted boats for ages', 'The captain has 61 boats.', false],
    ['how long did the meeting last', 'The meeting went on for three hours.', false],
    ['how long did the meeting last', 'The meeting was lengthy.', true],
    ['how much money did the ferry lose', 'The ferry lost $3 million.', false],
    ['how much money did the ferry lose', 'The ferry lost 3 boats.', true],
    ['what did the repairs cost', 'The repairs cost two million crowns.', false],
    ['what did the repairs cost', 'The repairs took a year.', true],
    ['which ministers came to the harbour', 'Ministers came to the harbour.', true],
    ['which ministers came to the harbour', 'Ministers Lee and Okafor came to the harbour.', false],
    ['which issues did they discuss', 'They discussed most issues, from Norway to trade.', false],
    ['names of the boats', 'Four boats were sabotaged.', true],
    ['where does the captain live', 'The captain was paid in March.', true],
    ['who accused the captain', 'The captain was attacked over the weekend.', true],
  ])('%s | %s', (question, sentence, expected) => {
    expect(lacks(question, sentence)).toBe(expected);
  });
});
