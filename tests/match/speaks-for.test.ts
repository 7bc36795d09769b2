import { describe, expect, test } from 'vitest';
import { openRecord } from '../../src/match/record.ts';
import { aidesOf, withMembers } from '../../src/match/speaks-for.ts';
import type { Party } from '../../src/story/schema.ts';
import { tinyStory } from '../support/tiny-story.ts';

const party = (id: string, kind: Party['kind'], name: string, more: Partial<Party> = {}): Party => ({
  id,
  kind,
  name,
  pronoun: 'it',
  names: [],
  paragraphs: [],
  ...more,
});
const record = openRecord({
  ...tinyStory,
  people: [
    party('elmland', 'country', 'Elmland'),
    party('cabinet', 'government', 'the cabinet', { side: 'elmland' }),
    party('palace', 'office', 'the Palace'),
    party('moss', 'person', 'Cy Moss', { side: 'elmland' }),
    party('aide', 'person', 'Di Penn', { role: 'Palace aide' }),
    party('guild', 'group', 'Sailors', { side: 'moss' }),
    party('inquiry', 'group', 'the Moss inquiry'),
    party('reed', 'person', 'Bo Reed'),
  ],
  occasions: [],
  subjects: [],
  statements: [],
  facts: [],
  accounts: [],
});

describe('those who speak for somebody', () => {
  test.each<[id: string, members: string[], why: string]>([
    ['reed', ['reed'], 'only he does'],
    ['elmland', ['elmland', 'cabinet', 'moss', 'guild'], 'whose side it is, and whose side they are'],
    [
      'cabinet',
      ['cabinet', 'elmland', 'moss', 'guild'],
      'who speaks for the country speaks for its government',
    ],
    ['palace', ['palace', 'aide'], 'whose role is with it'],
    ['moss', ['moss', 'inquiry', 'guild'], 'what bears his name'],
    ['guild', ['guild'], 'none of those whom it sides with'],
  ])('%s: %j, %s', (id, members) => {
    expect([...withMembers(record, [id])].sort()).toEqual([...members].sort());
  });

  test('are nobody for nobody, and aides are of offices', () => {
    expect(withMembers(record, []).size).toBe(0);
    expect([aidesOf(record, 'palace'), aidesOf(record, 'cabinet')]).toEqual([['aide'], []]);
  });
});
