import { describe, expect, test } from 'vitest';
import { inPart } from '../../src/answer/join.ts';
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

  test('is answered in part where the record holds the first, and says so', () => {
    const draft = { answered: true, kind: 'fact', lead: 'It sails.', rests: [] } as const;
    const silent = { answered: false, kind: 'none', lead: 'The record does not say.', rests: [] } as const;
    expect(inPart([draft, silent])).toEqual({ ...draft, notes: ['The record does not say.'] });
    expect(inPart([silent, draft])).toBeUndefined();
    expect(inPart([])).toBeUndefined();
  });

  test('is answered as a whole where the record is silent on one of them', () => {
    const { lead } = ask('when was the ferry built, and what did Quill say of penguins?');
    expect(lead).not.toContain('penguins');
    expect(lead.match(/¶/g)?.length ?? 0).toBeLessThan(2);
  });
});
