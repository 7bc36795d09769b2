import { describe, expect, test } from 'vitest';
import { claimFeatures } from '../../src/classify/claim-features.ts';
import { claimExamples, digestOfClaims } from '../../src/match/claim-examples.ts';
import { buildLexicon } from '../../src/match/lexicon.ts';
import { entriesOf } from '../../src/match/views.ts';
import { NO_WORDINGS, type Wordings } from '../../src/story/wordings.ts';
import { tinyStory } from '../support/tiny-story.ts';

const entries = entriesOf(tinyStory);
const lexicon = buildLexicon(tinyStory);
const claims = (further: Wordings = NO_WORDINGS) => claimExamples(entries, lexicon, further);
const further = (more: Partial<Wordings['entries'][string]>): Wordings => ({
  entries: { storm: { cues: [], denies: [], right: [], wrong: [], ...more } },
  subjects: {},
});
const ofStorm = (more: Partial<Wordings['entries'][string]>) =>
  claims(further(more)).filter(({ of }) => of === 'storm');

describe('claims to learn right and wrong from', () => {
  test('are what each statement and fact tells, and all their wordings that put something forward', () => {
    const told = new Set(claims().map(({ of }) => of));
    const own = [...tinyStory.statements, ...tinyStory.facts].map(({ id }) => id);
    expect([...told].sort()).toEqual([...own].sort());
    expect(ofStorm({ cues: ['why did it close', 'it closed'] })).toHaveLength(ofStorm({}).length + 1);
  });

  test('are right or wrong by where they stand', () => {
    const wrongs = (more: Parameters<typeof ofStorm>[0]) => ofStorm(more).filter(({ wrong }) => wrong).length;
    const none = wrongs({});
    expect(wrongs({ right: ['blown shut'] })).toBe(none);
    expect(wrongs({ wrong: ['a calm day'], denies: ['it stayed open'] })).toBe(none + 2);
  });

  test('of short wordings have the parties of the entry, unless they name some', () => {
    const last = (right: string) =>
      claimExamples(entries, lexicon, {
        entries: { 'sails-monday': { cues: [], denies: [], right: [right], wrong: [] } },
        subjects: {},
      })
        .filter(({ of }) => of === 'sails-monday')
        .at(-1)?.features;
    const named = (id: string) => {
      const wording = { units: [], terms: [[{ key: `@${id}`, strength: 1 }]] };
      return [...claimFeatures([{ wording, denied: false }]).keys()];
    };
    for (const feature of named('quill')) expect(last('off on monday')?.has(feature)).toBe(true);
    for (const feature of named('quill')) expect(last('Reed off on monday')?.has(feature)).toBe(false);
  });

  test('are told apart by a number', () => {
    const digest = digestOfClaims(claims());
    expect(digestOfClaims(claims())).toBe(digest);
    expect(digestOfClaims(claims(further({ right: ['shut'] })))).not.toBe(digest);
    expect(digestOfClaims(claims(further({ wrong: ['shut'] })))).not.toBe(
      digestOfClaims(claims(further({ right: ['shut'] }))),
    );
  });
});
