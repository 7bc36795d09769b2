import { describe, expect, test } from 'vitest';
import { indexEntries } from '../../src/match/found.ts';
import { entriesOf } from '../../src/match/views.ts';
import { wordedStory } from '../support/worded-story.ts';

const entries = entriesOf(wordedStory);
const found = indexEntries(entries);
const best = (text: string) => {
  const [first] = [...found.question(text)].sort(([, a], [, b]) => b - a);
  return first && entries[first[0]]?.of.id;
};

describe('what the finding engine finds', () => {
  test.each<[question: string, id: string | undefined]>([
    ['when was the ferry built', 'built'],
    ['what closed the harbour', 'storm'],
    ['will fares stay', 'fares-stay'],
    ['zyxwv', undefined],
    ['', undefined],
  ])('%s: %s', (question, id) => {
    expect(best(question)).toBe(id);
  });

  test('is among statements and facts, by their own places, whatever was asked before', () => {
    const hits = found.question('how many passengers does the ferry take, will it sail on Monday');
    expect([...hits.keys()].map((at) => entries[at]?.kind)).not.toContain('gap');
    expect([...hits.keys()].map((at) => entries[at]?.kind)).not.toContain('account');
    const again = new Map(hits);
    found.question('what closed the harbour');
    expect(found.question('how many passengers does the ferry take, will it sail on Monday')).toEqual(again);
  });
});
