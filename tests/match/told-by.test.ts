import { describe, expect, test } from 'vitest';
import { toldBy } from '../../src/match/told-by.ts';
import { entriesOf } from '../../src/match/views.ts';
import { wordedStory } from '../support/worded-story.ts';

describe('all that an entry tells', () => {
  const told = new Map(entriesOf(wordedStory).map((entry) => [entry.of.id, toldBy(entry)]));

  test.each<[id: string, text: string]>([
    [
      'not-safe',
      'Reed answered that he would not sail before it is safe. I will not leave before it is safe not one mile',
    ],
    ['fares-stay', 'Quill said that fares would stay as they are this year.'],
    ['storm', 'A storm closed the harbour of Port Wick.'],
    ['passengers', ''],
    ['will-it-sail', ''],
  ])('%s: %j', (id, text) => {
    expect(told.get(id)).toBe(text);
  });
});
