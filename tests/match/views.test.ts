import { describe, expect, test } from 'vitest';
import { buildLexicon } from '../../src/match/lexicon.ts';
import { entriesOf, partiesOf, viewsOf, wordingOf } from '../../src/match/views.ts';
import type { Story } from '../../src/story/schema.ts';
import { wordedStory } from '../support/worded-story.ts';

const entryOf = (id: string, story: Story = wordedStory) => {
  const entry = entriesOf(story).find(({ of }) => of.id === id);
  if (!entry) throw new Error(`no entry ${id}`);
  return entry;
};
const viewsFor = (id: string, story: Story = wordedStory) => viewsOf(entryOf(id, story), buildLexicon(story));

describe('the entries of a story', () => {
  test('are numbered from 0: statements, facts, gaps, accounts', () => {
    const entries = entriesOf(wordedStory);
    expect(entries.map(({ index }) => index)).toEqual([...entries.keys()]);
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(
      new Set(['statement', 'fact', 'gap', 'account']),
    );
    expect(entries.map(({ kind }) => kind).join()).toMatch(/^(?:statement,)+(?:fact,)+(?:gap,)+account$/);
  });

  test.each<[id: string, parties: string[]]>([
    ['not-safe', ['reed', 'quill', 'quill']],
    ['built', ['line']],
    ['will-it-sail', ['quill', 'reed']],
    ['passengers', ['line']],
  ])('%s: %j take part', (id, parties) => {
    expect(partiesOf(entryOf(id))).toEqual(parties);
  });
});

describe('the wordings of an entry', () => {
  test.each<[id: string, wordings: string[]]>([
    [
      'not-safe',
      [
        'says: Reed answered that he would not sail before it is safe. I will not leave before it is safe not one mile',
        'quote: I will not leave before it is safe',
        'quote: not one mile',
        'cue: is the captain ready to go',
        'cue: why does the captain refuse',
        'denies: the captain agreed to leave at once',
        'denies: Reed will sail before it is safe',
        'frame: ',
      ],
    ],
    ['builder', ['says:  say who built the ferry.', 'cue: who built the ferry', 'frame: ']],
    [
      'will-it-sail',
      [
        'says: Will the ferry sail on Monday?',
        'says: Quill says that it sails on Monday.',
        'says: Reed says "not one mile" before it is safe.',
        'cue: does the boat leave on monday',
        'frame: ',
      ],
    ],
  ])('%s', (id, wordings) => {
    expect(viewsFor(id).map(({ kind, text }) => `${kind}: ${text}`)).toEqual(wordings);
  });

  test('frame it by who takes part, their sides, its subject, its occasion and its time', () => {
    const frame = viewsFor('not-safe')
      .at(-1)
      ?.terms.map(([own]) => own?.key);
    expect(frame).toEqual(expect.arrayContaining(['@reed', '%line', 'ferri', 'sail', 'meet']));
    expect(
      viewsFor('built')
        .at(-1)
        ?.terms.map(([own]) => own?.key),
    ).not.toContain('meet');
    expect(
      viewsFor('storm')
        .at(-1)
        ?.terms.map(([own]) => own?.key),
    ).toContain('sunday');
  });

  test('of a machine’s story are found by the last word of a phrase, too', () => {
    const { facts } = wordedStory;
    const told = (made: Story['made']) => {
      const story: Story = {
        ...wordedStory,
        made,
        facts: facts.map((fact) => ({ ...fact, text: 'A lighthouse, a patrol boat.' })),
      };
      return viewsFor('built', story)[0]?.terms.flatMap((keys) => keys.map(({ key }) => key));
    };
    expect(told('by hand')).toContain('patrol boat');
    expect(told('by hand')).not.toContain('boat');
    expect(told('by machine')).toContain('boat');
  });
});

test('a wording has names among its units, and its terms apart', () => {
  const { terms, units } = wordingOf('Ada Quill backs the ferry', buildLexicon(wordedStory));
  expect(units).toEqual(['@quill', 'back', 'the', 'ferri']);
  expect(terms.map(([own]) => own?.key)).toEqual(['@quill', 'back', 'ferri']);
  expect(wordingOf('', buildLexicon(wordedStory))).toEqual({ terms: [], units: [] });
});
