import { describe, expect, it } from 'vitest';
import { holds, judge } from '../../bench/eval/judge.ts';
import type { Row } from '../../bench/eval/rows.ts';
import type { Answer } from '../../src/answer/answer.ts';

const row: Row = {
  id: 'r',
  cat: 'who-said',
  history: [],
  q: 'who said it is a start?',
  abstain: false,
  speaker: ['Lee'],
  verdict: null,
  must: [['Lee'], ['start', 'beginning']],
  mustNot: ['Ray said'],
  paras: [1, 2],
};
const answer: Answer = {
  id: 'a',
  answered: true,
  kind: 'quote',
  verdict: null,
  lead: 'Ann Lee said so: “It is a start” (¶1).',
  evidence: [
    { type: 'quote', text: 'It is a start', paragraph: 1, speaker: 'Ann Lee', entry: 'e', story: 's' },
  ],
  versions: [],
  checks: [],
  notes: [],
  suggestions: [],
  source: 'Post',
  text: 'Ann Lee said so: “It is a start” (¶1).',
};
const judged = (changedRow: Partial<Row>, changed: Partial<Answer> = {}) =>
  judge({ ...row, ...changedRow }, { ...answer, ...changed }, (words) => 'It is a start'.includes(words));

describe('the judge', () => {
  it('passes a right answer', () => {
    const { faults, topFaults, wrongSpeaker, notVerbatim } = judged({});
    expect({ faults, topFaults, wrongSpeaker, notVerbatim }).toEqual({
      faults: [],
      topFaults: [],
      wrongSpeaker: false,
      notVerbatim: [],
    });
  });

  it.each<[string, Partial<Row>, Partial<Answer>, RegExp]>([
    ['a declined question', {}, { answered: false }, /^declined/],
    ['help in place of an answer', {}, { kind: 'help' }, /^declined/],
    ['an answer where there is none', { abstain: true }, {}, /^answered/],
    ['a missing word', { must: [['quay', 'harbour']] }, {}, /^lacks quay \/ harbour/],
    ['the wrong verdict', { verdict: 'supported' }, { verdict: 'disputed' }, /^verdict disputed/],
    ['a forbidden lead', {}, { lead: 'Ray said so.' }, /^"Ray said"/],
    ['the wrong paragraph', { paras: [7] }, {}, /^cites ¶1, none of ¶7/],
    ['a wall of text', {}, { text: `${answer.text} ${'so '.repeat(500)}` }, /^15\d\d characters/],
  ])('faults %s', (_, changedRow, changed, fault) => {
    expect(judged(changedRow, changed).faults).toEqual([expect.stringMatching(fault)]);
  });

  it('faults at the top what only stands further down', () => {
    const { faults, topFaults } = judged({ must: [['quay']] }, { text: `${answer.text} On the quay.` });
    expect(faults).toEqual([]);
    expect(topFaults).toEqual(['lacks quay']);
  });

  it('takes help for a fair reply to nothing', () => {
    expect(judged({ abstain: true }, { kind: 'help' }).faults).toEqual([]);
  });

  it('sees a wrong speaker, and words that nobody said', () => {
    const ray = {
      lead: 'Bob Ray.',
      evidence: answer.evidence.map((one) => ({ ...one, speaker: 'Bob Ray' })),
    };
    expect(judged({ mustNot: [] }, ray).wrongSpeaker).toBe(true);
    expect(judged({}, { text: 'He said “I never did”.' }).notVerbatim).toEqual(['I never did']);
  });

  it.each([
    ['Volodymyr Zelenskiy', 'zelensk', true],
    ['move toward it', 'war', false],
    ['Guaidó’s', 'guaido', true],
    ["the early '30s", 'early 30s', true],
    ['counter-terrorism', 'counter terror', true],
    ['120,000 men', '120,000', true],
    ['1120,000', '120,000', false],
  ])('finds words from the front: %s, %s', (text, words, found) => {
    expect(holds(text, words)).toBe(found);
  });
});
