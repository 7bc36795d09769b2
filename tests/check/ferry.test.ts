import { describe, expect, it } from 'vitest';
import { checkQuotations } from '../../src/check/check-quotations.ts';
import { ferry } from './tiny-story.ts';

const check = (text: string) => checkQuotations(ferry, text);

describe('a story of one page', () => {
  it.each([
    ['Lee: "It is a start"', 'exact', 'part of a longer quotation'],
    ['Lee: "a promise"', 'exact', 'cut short: “not”'],
    ['The town says "The money will come."', 'exact', 'Ann Lee (¶1).'],
    ['Ray said "the money will come"', 'someone else', 'words of Ann Lee (¶1), not of Bob Ray'],
    ['"The old engine is tired. My crew is not."', 'exact', 'Bob Ray (¶2).'],
    [
      '"It is a start, and not a promise. The money will come."',
      'stitched',
      '2 separate quotations of Ann Lee',
    ],
    ['"The old engine is tired. The money will come."', 'stitched', 'Bob Ray (¶2) and Ann Lee (¶1)'],
    ['"My crew is tired" the captain said', 'altered', '“not” is left out, which may turn the meaning'],
    ['"The sea is tired of us" the captain said', 'not on record', 'Nothing on record by Bob Ray'],
    ['"The old engine was tired", Ray said', 'altered', '“was” stands for “is”'],
    ['"It is a start, and a promise"', 'altered', '“not” is left out, which may turn the meaning'],
    ['a cold drizzle fell on the quay', 'not on record', "the article's own words (¶4)"],
    [
      'Ray said the ferry cannot run in heavy ice',
      'not on record',
      'tells this of Bob Ray (¶3) without quoting',
    ],
    ['Lee said the ferry cannot run in heavy ice', 'not on record', 'of Bob Ray, not Ann Lee (¶3)'],
  ])('%s: %s', (text, finding, note) => {
    const [first, ...rest] = check(text);
    expect(rest).toEqual([]);
    expect([first?.finding, first?.note]).toEqual([finding, expect.stringContaining(note)]);
  });

  it('shows the record against the claim, run by run', () => {
    expect(check('"It is the start and not a promise"')[0]?.diff).toEqual([
      { op: 'same', text: 'It is' },
      { op: 'missing', text: 'a' },
      { op: 'added', text: 'the' },
      { op: 'same', text: 'start, and not a promise' },
    ]);
  });

  it('cites the whole quotation, with its source', () => {
    expect(check('"gifted grumbler"')[0]?.evidence).toEqual([
      {
        type: 'quote',
        text: 'a gifted grumbler',
        paragraph: 4,
        speaker: 'Ann Lee',
        entry: 'lee-bob',
        story: 'ferry',
      },
    ]);
  });

  it('finds each quotation of a text', () => {
    const text = 'Lee said "the money will come" and Ray said "my crew is not". Then "we sink", said Ray.';
    expect(check(text).map(({ finding }) => finding)).toEqual(['exact', 'exact', 'not on record']);
  });

  it.each(['', '   ', '?!', '""', '"…"', '🙂'])('has nothing to check in %j', (text) => {
    expect(check(text)).toEqual([]);
  });
});
