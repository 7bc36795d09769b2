import { describe, expect, test } from 'vitest';
import { strangeness } from '../../../src/answer/rank/strangeness.ts';
import { openRecord } from '../../../src/match/record.ts';
import { understand } from '../../../src/understand/understand.ts';
import { wordedStory } from '../../support/worded-story.ts';

const record = openRecord(wordedStory);
const entry = record.byId.get('storm');
if (!entry) throw new Error('The story has lost its storm');
const strange = (claim: string) => strangeness(record, understand(claim, record), entry);

describe('what is strange to an entry', () => {
  test.each<[claim: string, share: 'none' | 'some' | 'all', named: boolean]>([
    ['a storm closed the harbour', 'none', false],
    ['bad weather closed the harbour', 'none', false],
    ['a strike closed the harbour', 'none', false],
    ['a storm closed the airport', 'some', false],
    ['Reed closed the harbour', 'some', true],
    ['zyxwv goats', 'all', false],
  ])('%s: %s of it, somebody named: %s', (claim, share, named) => {
    const found = strange(claim);
    expect(found.named).toBe(named);
    if (share === 'some') expect(Math.abs(found.share - 0.5)).toBeLessThan(0.5);
    else expect(found.share).toBe(share === 'all' ? 1 : 0);
  });

  test('grows with the weight of what is strange, and is nothing of nothing', () => {
    expect(strange('a storm closed the zyxwv espionage').share).toBeGreaterThan(
      strange('a storm closed the zyxwv').share,
    );
    expect(strange('')).toEqual({ share: 0, named: false });
  });
});
