import { describe, expect, it } from 'vitest';
import { quotesOf } from '../../src/commands/quotes.ts';
import type { WhoSaid } from '../../src/door.ts';
import { complete } from '../../src/look-up/complete.ts';
import { lookUp } from '../../src/look-up/look-up.ts';
import { openRecord } from '../../src/match/record.ts';
import { otherStory, tinyStory } from '../support/tiny-story.ts';

const record = openRecord(tinyStory);

describe('statements by facets', () => {
  it.each<[WhoSaid, string[]]>([
    [{ speaker: 'Ada Quill' }, ['sails-monday', 'fares-stay']],
    [{ speaker: 'the mayor', about: 'ticket prices' }, ['fares-stay']],
    [{ speaker: 'Quil' }, ['sails-monday', 'fares-stay']], // misspelt
    [{ speaker: 'Wick Line' }, ['not-safe']], // those who speak for it
    [{ to: 'the captain' }, ['sails-monday']],
    [{ about: 'the boat' }, ['sails-monday', 'not-safe']],
    [{ about: 'Wick Line' }, ['fares-stay']], // spoken of
    [{ about: 'fery' }, ['sails-monday', 'not-safe']], // misspelt
    [{ words: 'not one mile' }, ['not-safe']],
    [
      { words: 'sail on monday whatever the wind', speaker: 'Quill', to: 'Reed', about: 'the ferry' },
      ['sails-monday'],
    ],
  ])('%j', (facets, ids) => {
    const draft = lookUp(record, facets)?.draft;
    expect(draft?.answered).toBe(true);
    expect(draft?.rests.map((entry) => entry.of.id)).toEqual(ids);
  });

  it.each<[WhoSaid, string, string[]]>([
    [
      { words: 'not one mile', speaker: 'Reed', to: 'Reed' },
      'The record holds nothing by Bo Reed to Bo Reed in such words.',
      ['not-safe'],
    ],
    [
      { words: 'not one mile', about: 'fares' },
      'The record holds nothing on Fares in such words.',
      ['not-safe'],
    ],
  ])('offers the words where another facet of %j does not fit', (facets, lead, ids) => {
    const draft = lookUp(record, facets)?.draft;
    expect(draft).toMatchObject({ answered: false, lead });
    expect(draft?.rests.map((entry) => entry.of.id)).toEqual(ids);
  });

  it('names who it was where the words are another’s', () => {
    const draft = lookUp(record, { words: 'not one mile', speaker: 'Quill' })?.draft;
    expect(draft?.lead).toMatch(/^Not Ada Quill: that was Bo Reed\./);
  });

  it.each<[WhoSaid, string]>([
    [{ speaker: 'Reed', about: 'fares' }, 'The record holds nothing by Bo Reed on Fares.'],
    [{ speaker: 'Zaphod' }, 'The record holds no statement by anyone of that name.'],
    [{ to: 'Zaphod' }, 'The record holds no statement to anyone of that name.'],
    [{ speaker: 'Reed', to: 'Reed' }, 'The record holds nothing by Bo Reed to Bo Reed.'],
  ])('declines %j', (facets, lead) => {
    const draft = lookUp(record, facets)?.draft;
    expect(draft).toMatchObject({ answered: false, kind: 'none', lead });
  });

  it('has nothing to say where no facet is given', () => {
    expect(lookUp(record, {})).toBeUndefined();
    expect(lookUp(record, { speaker: ' ', words: '' })).toBeUndefined();
  });
});

describe('/quotes', () => {
  it.each([
    ['Reed', ['not-safe']],
    ['by the mayor about fares', ['fares-stay']],
    ['the ferry', ['sails-monday', 'not-safe']],
    ['Quill to Reed on the ferry?', ['sails-monday']],
    ['to the captain', ['sails-monday']],
    ['on fares', ['fares-stay']],
  ])('%s', (argument, ids) => {
    expect(quotesOf(record, argument)?.draft.rests.map((entry) => entry.of.id)).toEqual(ids);
  });

  it('of nothing is no question', () => {
    expect(quotesOf(record, '')).toBeUndefined();
  });
});

describe('completion', () => {
  const records = [record, openRecord(otherStory)];

  it.each<[Parameters<typeof complete>[1], string, WhoSaid, string[]]>([
    ['speaker', '', {}, ['Ada Quill (2)', 'Bo Reed (1)', 'Cy Moss (1)']],
    ['speaker', 'qui', {}, ['Ada Quill (2)']],
    ['speaker', 'the captain', {}, ['Bo Reed (1)']],
    ['speaker', '', { about: 'ferry' }, ['Ada Quill (1)', 'Bo Reed (1)']],
    ['speaker', '', { about: 'fares' }, ['Ada Quill (1)']],
    ['to', '', {}, ['Ada Quill (1)', 'Bo Reed (1)']],
    ['about', '', { speaker: 'Quill' }, ['Fares (1)', 'The ferry (1)']],
    ['about', 'bri', {}, ['The bridge (1)']],
    ['words', 'mile', {}, ['not one mile (1)']],
    ['words', '', { speaker: 'Moss' }, ['We shall paint it purple (1)']],
    ['speaker', 'xyzzy', {}, []],
    ['speaker', '', { about: 'xyzzy' }, []],
  ])('of %s from "%s" with %j', (facet, typed, chosen, labels) => {
    expect(complete(records, facet, typed, chosen).map(({ label }) => label)).toEqual(labels);
  });

  it('gives values that find what they count', () => {
    for (const facet of ['speaker', 'to', 'about'] as const) {
      for (const { value, count } of complete([record], facet, '', {})) {
        expect(lookUp(record, { [facet]: value })?.draft.rests).toHaveLength(count);
      }
    }
  });
});
