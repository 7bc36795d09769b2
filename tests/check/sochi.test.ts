import { describe, expect, it } from 'vitest';
import { checkQuotations } from '../../src/check/check-quotations.ts';
import { openRecord } from '../../src/match/record.ts';
import { loadStory } from '../../src/story/load.ts';
import { rows } from './sochi-rows.ts';

const record = openRecord(loadStory('data/sochi-2019'));

describe('messages as colleagues paste them', () => {
  it.each(rows.map(([text, ...findings]) => ({ text, findings })))('$text', ({ text, findings }) => {
    const checked = checkQuotations(record, text);
    const found = checked.map(({ finding, evidence }) => `${finding} ${evidence[0]?.paragraph ?? '-'}`);
    expect(found).toEqual(
      findings.map((wanted, at) => {
        const [head = ''] = wanted.split(' | ');
        return /[\d-]$/.test(head) ? head : `${head} ${found[at]?.split(' ').at(-1)}`;
      }),
    );
    findings.forEach((wanted, at) => {
      expect(checked[at]?.note).toContain(wanted.split(' | ')[1] ?? '');
    });
  });
});
