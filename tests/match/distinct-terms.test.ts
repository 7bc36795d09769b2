import { describe, expect, test } from 'vitest';
import { openRecord } from '../../src/match/record.ts';
import type { Fact, Gap, Statement } from '../../src/story/schema.ts';
import { tinyStory } from '../support/tiny-story.ts';

const fact: Fact = { id: 'f', text: '', parties: [], about: [], paragraph: 1, cues: [], denies: [] };
const [said] = tinyStory.statements;

/** By wording, the terms that set it apart; those of a story of nothing but these entries. */
function apart(entries: { facts?: Partial<Fact>[]; statement?: Partial<Statement>; gap?: Partial<Gap> }) {
  const { index, wordings } = openRecord({
    ...tinyStory,
    subjects: [],
    occasions: [],
    accounts: [],
    statements: said && entries.statement ? [{ ...said, ...entries.statement }] : [],
    facts: (entries.facts ?? []).map((one, at) => ({ ...fact, id: `f${at}`, ...one })),
    gaps: entries.gap
      ? [{ id: 'gap', text: '', about: [], parties: [], cues: [], nearest: [], ...entries.gap }]
      : [],
  });
  const keys = (view: number) =>
    [...index.distinct].filter(
      ([key, held]) => !key.startsWith('~') && held.some((one) => one.view === view),
    );
  return (wording: string) => {
    const view = wordings.indexOf(wording);
    if (view < 0) throw new Error(`no wording ${wording}`);
    const names = index.distinctNames[view] ?? 0;
    return { terms: index.distinctOf[view], keys: keys(view).map(([key]) => key), names: names > 0 };
  };
}

describe('what sets a denied claim apart from what its entry says', () => {
  test.each<[claim: string, terms: number, keys: string[], why: string]>([
    ['the sailors were released', 1, ['releas'], 'the rest is on record'],
    ['the sailors are in court', 0, [], 'people ask for it by that'],
    ['the sailors bought 24 goats', 3, ['buy', '#24', 'goat'], 'all of it but the sailors'],
    ['the sailors are not on trial', 0, [], 'a negation is no term'],
  ])('%s: %i, %j: %s', (claim, terms, keys) => {
    const told = apart({
      facts: [{ text: 'The sailors remain on trial.', cues: ['who stands in court'], denies: [claim] }],
    })(claim);
    expect(told.keys).toEqual(keys);
    expect(told.terms).toBe(terms);
  });

  test('is a name as well, but of a statement not the name alone: who said it is settled by speakers', () => {
    const denies = ['Wick Line sold the ferry', 'Wick Line wants the bridge'];
    expect(
      apart({ facts: [{ text: 'Bo Reed sold the ferry.', denies }] })('Wick Line sold the ferry'),
    ).toEqual({
      terms: 1,
      keys: ['@line', '%line'],
      names: true,
    });
    const ofSaid = apart({
      statement: {
        gist: 'Reed said that he wants the ferry.',
        quotes: [],
        to: [],
        mentions: [],
        about: [],
        denies,
      },
    });
    expect(ofSaid('Wick Line wants the bridge').keys).toContain('bridg');
    expect(ofSaid('Wick Line sold the ferry').terms).toBe(2);
    const byName = apart({
      statement: {
        gist: 'Reed said that he wants the ferry.',
        quotes: [],
        to: [],
        mentions: [],
        about: [],
        denies: ['Wick Line wants the ferry'],
      },
    });
    expect(byName('Wick Line wants the ferry').terms).toBe(0);
  });

  // A cue of the same entry has "weather", of whose group "fog" is, so that nothing seems to set the claim apart.
  test.fails('is a word of which a cue has but the sort of thing', () => {
    const denies = ['fog closed the harbour'];
    const told = apart({
      facts: [{ text: 'A storm closed the harbour.', cues: ['bad weather at the quay'], denies }],
    });
    expect(told('fog closed the harbour').terms).toBe(1);
  });
});

describe('what a gap misses', () => {
  test('is what the nearest entry does not tell, whatever people ask that by', () => {
    const told = apart({
      facts: [{ text: 'The ferry was built in 1987.', cues: ['what colour it was painted'] }],
      gap: {
        text: 'Who designed the ferry of 1987',
        cues: ['painted by whom', 'when was the ferry built'],
        nearest: ['f0'],
      },
    });
    expect(told('Who designed the ferry of 1987').keys).toEqual(['design']);
    expect(told('when was the ferry built').terms).toBe(0);
    expect(told('painted by whom').terms).toBe(1);
  });
});
