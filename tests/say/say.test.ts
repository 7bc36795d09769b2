import { describe, expect, it } from 'vitest';
import type { Answer, Evidence } from '../../src/answer/answer.ts';
import { quotationsOf } from '../../src/say/on-record.ts';
import { say } from '../../src/say/say.ts';
import { spansOf, spansText } from '../../src/say/spans.ts';
import { tinyStory } from '../support/tiny-story.ts';

const onRecord = quotationsOf(tinyStory);

const quote: Evidence = {
  type: 'quote',
  text: 'not one mile',
  paragraph: 2,
  speaker: 'Bo Reed',
  context: 'to Quill, at the harbour meeting',
  entry: 'not-safe',
  story: 'ferry',
};
const fact: Evidence = {
  type: 'fact',
  text: 'A storm closed the harbour.',
  paragraph: 0,
  entry: 'storm',
  story: 'ferry',
};

function answer(of: Partial<Answer>): Answer {
  return {
    id: 'x',
    answered: true,
    kind: 'quote',
    verdict: null,
    lead: 'It is so.',
    evidence: [],
    versions: [],
    checks: [],
    notes: [],
    suggestions: [],
    source: 'Wick Herald, March 3, 2020',
    text: '',
    ...of,
  };
}

describe('spans', () => {
  it.each([
    ['Reed: “not one mile”.', [{ text: 'Reed: ' }, { text: 'not one mile', quoted: true }, { text: '.' }]],
    [
      'He said "not one mile" twice',
      [{ text: 'He said ' }, { text: 'not one mile', quoted: true }, { text: ' twice' }],
    ],
    ['part: “before it is safe”', [{ text: 'part: ' }, { text: 'before it is safe', quoted: true }]],
    ['no one’s: “two miles”', [{ text: 'no one’s: two miles' }]],
    ['inside a word: “ot one mil”', [{ text: 'inside a word: ot one mil' }]],
    ['a lone “ mark', [{ text: 'a lone  mark' }]],
    ['', []],
  ])('%s', (text, spans) => {
    expect(spansOf(text, onRecord)).toEqual(spans);
  });

  it('become text again with marks around what is quoted alone', () => {
    expect(spansText(spansOf('Reed: "not one mile", not "two"', onRecord))).toBe(
      'Reed: “not one mile”, not two',
    );
  });
});

describe('an answer as parts', () => {
  it('shows evidence that the lead has not told, each with its source', () => {
    expect(say(answer({ evidence: [quote, fact] }), onRecord).parts).toEqual([
      { type: 'lead', spans: [{ text: 'It is so.' }] },
      {
        type: 'quotation',
        words: 'not one mile',
        speaker: 'Bo Reed',
        source: 'to Quill, at the harbour meeting, ¶2',
      },
      { type: 'fact', spans: [{ text: 'A storm closed the harbour.' }], source: 'headline and captions' },
    ]);
  });

  it('does not repeat what the lead quotes, but says how it came about', () => {
    const { parts, plain } = say(answer({ lead: 'Reed: “not one mile”. (¶2)', evidence: [quote] }), onRecord);
    expect(parts.map(({ type }) => type)).toEqual(['lead', 'note']);
    expect(plain).toBe(
      'Reed: “not one mile”. (¶2)\nBo Reed, to Quill, at the harbour meeting\n— Wick Herald, March 3, 2020',
    );
  });

  it('shows versions side by side, and not again the facts they rest on', () => {
    const versions = [
      { whose: 'Ada Quill', says: 'It sails.', evidence: [fact] },
      {
        whose: 'Bo Reed',
        says: 'Not yet: “not one mile”.',
        denies: 'He leaves the day open.',
        evidence: [quote],
      },
    ];
    const { parts } = say(answer({ kind: 'conflict', versions, evidence: [fact, quote] }), onRecord);
    expect(parts.slice(1)).toEqual([
      {
        type: 'version',
        whose: 'Ada Quill',
        spans: [{ text: 'It sails.' }],
        source: 'headline and captions',
      },
      {
        type: 'version',
        whose: 'Bo Reed',
        spans: [
          { text: 'Not yet: ' },
          { text: 'not one mile', quoted: true },
          { text: '. He leaves the day open.' },
        ],
        source: '¶2',
      },
    ]);
  });

  it('shows a quotation that is not on record as a difference, never as a quotation', () => {
    const claimed = 'two miles';
    const checks = [
      { claimed, finding: 'not on record' as const, note: 'Nobody said it.', diff: [], evidence: [] },
    ];
    const { parts, plain } = say(answer({ checks }), onRecord);
    expect(parts).toEqual([
      {
        type: 'check',
        finding: 'not on record',
        note: [{ text: 'Nobody said it.' }],
        diff: [{ op: 'added', text: claimed }],
      },
    ]);
    expect(plain).toContain('[-two miles-]');
    expect(plain).not.toContain('“two miles”');
  });

  it('quotes what is on record as claimed, and does not repeat it as evidence', () => {
    const claimed = 'not one mile';
    const exact = {
      claimed,
      finding: 'exact' as const,
      note: 'Reed’s.',
      diff: [{ op: 'same' as const, text: claimed }],
      evidence: [quote],
    };
    const { parts, plain } = say(answer({ checks: [exact, exact], evidence: [quote] }), onRecord);
    expect(parts.map(({ type }) => type)).toEqual(['lead', 'check', 'check']);
    expect(plain).toContain('• exact: “not one mile”: Reed’s.\n');
  });

  it('parts the words of a difference by spaces', () => {
    const diff = [
      { op: 'same' as const, text: 'not one' },
      { op: 'added' as const, text: 'single' },
      { op: 'same' as const, text: 'mile' },
    ];
    const checks = [{ claimed: '', finding: 'altered' as const, note: '', diff, evidence: [] }];
    expect(say(answer({ checks }), onRecord).plain).toContain('not one [-single-] mile');
  });

  it('has no footer where it tells nothing of the story', () => {
    expect(say(answer({ kind: 'help' }), onRecord).footer).toBe('');
    expect(say(answer({}), onRecord).footer).toBe('Wick Herald, March 3, 2020');
  });
});
