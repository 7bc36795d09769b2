import { describe, expect, test } from 'vitest';
import { openRecord } from '../../src/match/record.ts';
import { claimDenies } from '../../src/understand/denies.ts';
import { understand } from '../../src/understand/understand.ts';
import { tinyStory } from '../support/tiny-story.ts';

describe('a claim that denies', () => {
  const record = openRecord(tinyStory);

  test.each<[claim: string, denies: boolean]>([
    ['the ferry will not sail', true],
    ['Quill denied that the ferry sails', true],
    ['Quill did not deny that the ferry sails', false],
    ['didn’t Quill say the ferry sails', false],
    ["so isn't the ferry safe", false],
    ['it was Quill, not Reed, who said the ferry sails', false],
    ['Quill said the ferry sails, not Reed', false],
    ['the ferry sails', false],
  ])('%s: %s', (claim, denies) => {
    expect(claimDenies({ ...understand('x', record), text: claim })).toBe(denies);
  });
});
