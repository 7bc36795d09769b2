import { describe, expect, test } from 'vitest';
import { otherPlace } from '../../../src/answer/claims/other-place.ts';
import { openRecord } from '../../../src/match/record.ts';
import { understand } from '../../../src/understand/understand.ts';
import { tinyStory } from '../../support/tiny-story.ts';
import { wordedStory } from '../../support/worded-story.ts';

describe('the place of something, where a claim has another', () => {
  test.each<[claim: string, id: string | undefined, why: string]>([
    ['a storm closed the harbour in Goatville', 'storm', 'the record has nothing of the kind'],
    ['a storm closed the harbour at the Goatville on Sunday', 'storm', 'an article before it'],
    ['a storm closed the harbour in Port Wick', undefined, 'the same place'],
    ['a storm closed the harbour', undefined, 'no place'],
    ['a storm closed the harbour at the time', undefined, 'no place either'],
    ['no storm closed the harbour in Goatville', undefined, 'it claims no place'],
    ['a zyxwv closed the harbour in Goatville', undefined, 'something else is unknown, too'],
    ['fares will stay in Goatville', undefined, 'nothing with a place fits'],
  ])('%s: %s, %s', (claim, id) => {
    for (const story of [tinyStory, wordedStory]) {
      const record = openRecord(story);
      expect(otherPlace(record, understand(claim, record))?.of.id).toBe(id);
    }
  });
});
