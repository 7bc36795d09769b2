import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/bot.ts';
import { openRecord } from '../../src/match/record.ts';
import { tinyStory } from '../support/tiny-story.ts';

const record = openRecord(tinyStory);
const ask = (question: string) => answerQuestion(record, question).answer;

describe('a question that asks more than once', () => {
  test('is answered ask by ask, each with its paragraph', () => {
    const { lead, evidence } = ask('when was the ferry built, and what did Quill say of fares?');
    expect(lead).toMatch(/1987.*\(¶3\) .*fares would stay.*\(¶3\)$/);
    expect(evidence.map(({ entry }) => entry).slice(0, 2)).toEqual(['built', 'fares-stay']);
  });

  test('lets a later ask lean on the one before', () => {
    expect(ask('who said the ferry will sail on Monday, and to whom?').lead).toContain('Quill');
  });

  test('is answered as a whole where the record is silent on one of them', () => {
    const { lead } = ask('when was the ferry built, and what did Quill say of penguins?');
    expect(lead).not.toContain('penguins');
    expect(lead.match(/¶/g)?.length ?? 0).toBeLessThan(2);
  });
});
