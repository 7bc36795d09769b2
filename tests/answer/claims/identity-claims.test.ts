import { describe, expect, test } from 'vitest';
import { checkIdentity } from '../../../src/answer/claims/identity-claims.ts';
import { openRecord } from '../../../src/match/record.ts';
import type { Party } from '../../../src/story/schema.ts';
import { understand } from '../../../src/understand/understand.ts';
import { tinyStory } from '../../support/tiny-story.ts';

const party = (id: string, name: string, more: Partial<Party>): Party => ({
  id,
  name,
  kind: 'country',
  pronoun: 'it',
  names: [],
  paragraphs: [],
  ...more,
});
const record = openRecord({
  ...tinyStory,
  facts: tinyStory.facts.map((fact) => ({ ...fact, parties: [...fact.parties, 'moss'] })),
  people: [
    ...tinyStory.people.map((one) => (one.id === 'quill' ? { ...one, side: 'council' } : one)),
    party('elmland', 'Elmland', { names: ['elmish'] }),
    party('oakland', 'Oakia', { names: ['oakish'] }),
    party('moss', 'Cy Moss', {
      kind: 'person',
      pronoun: 'he',
      side: 'elmland',
      names: ['moss'],
      bio: 'Cy Moss paints.',
    }),
    party('council', 'the cabinet of Elmland', { kind: 'government', side: 'elmland', names: ['cabinet'] }),
  ],
});
const check = (claim: string) => checkIdentity(record, understand(claim, record));

describe('a claim of who somebody is', () => {
  test.each<[claim: string, holds: boolean | undefined, why: string]>([
    ['Quill is the mayor', true, 'it is her role'],
    ['Reed is the mayor', false, 'another has it'],
    ['Quill was actually the captain', false, 'another has it'],
    ['Quill is a cabinet official', true, 'her side'],
    ['Moss is a cabinet official', true, 'the country of the government'],
    ['Quill is an Oakish official', false, 'she speaks for another'],
    ['Reed is an Oakish citizen', false, 'his side is a company'],
    ['Reed is the mayor who said fares would rise', false, 'another has it, whatever else is claimed'],
    ['Quill is the mayor who said fares would rise', undefined, 'the rest is not known to hold'],
    ['Reed the mayor that said fares would rise', false, 'no verb is needed'],
    ['Reed is Wick Line', undefined, 'no matter of who is who'],
    ['Reed is late', undefined, 'no name'],
  ])('%s: %s, %s', (claim, holds) => {
    expect(check(claim)?.holds).toBe(holds);
  });

  test('is answered by who it is, with an entry to show', () => {
    const checked = check('Reed is the mayor');
    expect(checked?.line).toBe('that is Ada Quill. Bo Reed is the captain of the ferry and has doubts.');
    expect(checked?.entry.of.id).toBe('not-safe');
  });

  test('is none of what somebody said', () => {
    expect(check('Quill said Reed is the captain')).toBeUndefined();
  });

  test('that denies holds where the other does not', () => {
    expect(check("Reed isn't the mayor")?.holds).not.toBe(false);
  });
});
