import { describe, expect, it } from 'vitest';
import { completeTimeline } from '../../src/commands/complete-timeline.ts';
import { timelineOf } from '../../src/commands/timeline.ts';
import { openRecord } from '../../src/match/record.ts';
import { tinyStory } from '../support/tiny-story.ts';

const record = openRecord(tinyStory);
const labels = (typed: string) => completeTimeline([record], typed).map(({ label }) => label);

describe('completion of a timeline', () => {
  it.each([
    ['', ['The ferry (2)', 'Wick Line (1)']], // nothing on fares has a date
    ['LINE', ['Wick Line (1)']],
    ['fery', ['The ferry (2)']],
    ['the company', ['Wick Line (1)']],
    ['fares', []],
    ['xyzzy', []],
  ])('from "%s" gives %j', (typed, wanted) => {
    expect(labels(typed)).toEqual(wanted);
  });

  it('gives values whose timeline has what they count', () => {
    for (const { value, count } of completeTimeline([record], '')) {
      expect(timelineOf(record, value).rests).toHaveLength(count);
    }
  });

  it('adds up what several records hold', () => {
    expect(completeTimeline([record, record], 'ferry')).toEqual([
      { value: 'The ferry', label: 'The ferry (4)', count: 4 },
    ]);
  });
});
