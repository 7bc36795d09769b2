import { describe, expect, test } from 'vitest';
import {
  deniesTerm,
  hasRareNamesNear,
  holdsItself,
  holdsOutright,
  holdsRareNames,
  holdsTerm,
  missingTerms,
  saysTerm,
} from '../../../src/answer/rank/missing.ts';
import { rank } from '../../../src/answer/rank/rank.ts';
import type { Entry } from '../../../src/match/entry.ts';
import { openRecord, type Record } from '../../../src/match/record.ts';
import { type Term, termsOfText } from '../../../src/match/terms.ts';
import type { Fact } from '../../../src/story/schema.ts';
import { understand } from '../../../src/understand/understand.ts';
import { tinyStory } from '../../support/tiny-story.ts';
import { wordedStory } from '../../support/worded-story.ts';

const record = openRecord(wordedStory);
const entryIn = (of: Record, id: string): Entry => {
  const entry = of.entries.find((one) => one.of.id === id);
  if (!entry) throw new Error(`no entry ${id}`);
  return entry;
};
const termIn = (of: Record, text: string): Term => {
  const [term, ...more] = termsOfText(text, of.lexicon);
  if (!term || more.length) throw new Error(`not one term: ${text}`);
  return term;
};

describe('whether an entry has a term', () => {
  test.each<
    [id: string, word: string, holds: boolean, outright: boolean, says: boolean, denies: boolean, why: string]
  >([
    ['storm', 'storm', true, true, true, false, 'it says it'],
    ['storm', 'hurricane', true, false, true, false, 'by a word of like meaning'],
    ['storm', 'weather', true, true, false, false, 'people ask by it'],
    ['storm', 'strike', false, false, false, true, 'it shows it to be wrong'],
    ['storm', 'goat', false, false, false, false, 'nowhere'],
    ['not-safe', 'Quill', true, true, true, false, 'it was said to her'],
    ['fares-stay', 'Reed', false, false, false, false, 'he has no part in it'],
  ])(
    '%s has %s: %s, %s outright, says it: %s, denies it: %s, %s',
    (id, word, holds, outright, says, denies) => {
      const [entry, term] = [entryIn(record, id), termIn(record, word)];
      expect(holdsItself(record, entry, term)).toBe(holds);
      expect(holdsTerm(record, entry, term)).toBe(holds);
      expect(holdsOutright(record, entry, term)).toBe(outright);
      expect(saysTerm(record, entry, term)).toBe(says);
      expect(deniesTerm(record, entry, term)).toBe(denies);
    },
  );

  test('not outright where the word says nothing of the matter, and no entry has any', () => {
    const [entry, term] = [entryIn(record, 'storm'), termIn(record, 'storm')];
    expect(holdsOutright(record, entry, { ...term, weak: true })).toBe(false);
    expect(holdsOutright(record, entry, { ...term, frame: true })).toBe(false);
    expect(holdsTerm(record, undefined, term)).toBe(false);
  });
});

describe('what a gap misses', () => {
  test.each<[question: string, missing: string[]]>([
    ['how many passengers fit on the boat', ['how mani', 'passeng', 'fit']],
    ['how many passengers are there', ['how mani', 'passeng']],
    ['are passengers on the ferry', []],
  ])('%s: %j', (question, missing) => {
    const { terms } = understand(question, record);
    const gap = rank(record, understand(question, record)).find(({ entry }) => entry.of.id === 'passengers');
    if (!gap) throw new Error('The gap is not found');
    expect(missingTerms(record, gap, terms).map(({ keys: [own] }) => own?.key)).toEqual(missing);
  });
});

describe('names that are not all over the story', () => {
  const facts = [
    'Quill opened the harbour.',
    'The harbour froze.',
    'Goats came.',
    'Rain fell.',
    'Birds sang.',
  ].map(
    (text, at): Fact => ({
      id: `f${at}`,
      text,
      parties: at === 0 ? ['quill'] : [],
      about: [],
      paragraph: at === 4 ? 9 : at + 1,
      cues: [],
      denies: [],
    }),
  );
  const bare = openRecord({
    ...tinyStory,
    made: 'by machine',
    subjects: [],
    statements: [],
    accounts: [],
    facts,
  });
  const terms = (text: string) => termsOfText(text, bare.lexicon);

  test.each<[id: string, text: string, itself: boolean, near: boolean, why: string]>([
    ['f0', 'Quill and the harbour', true, true, 'it has the name'],
    ['f1', 'Quill and the harbour', false, true, 'what stands before it has'],
    ['f4', 'Quill and birds', false, false, 'nothing near has'],
    ['f4', 'Reed and birds', false, false, 'a name that is nowhere'],
    ['f4', 'Wick Line and birds', true, true, 'bodies are named for a place as well'],
    ['f4', 'goats and birds', true, true, 'no name'],
  ])('%s, %s: %s, %s near it: %s', (id, text, itself, near) => {
    expect(holdsRareNames(bare, entryIn(bare, id), terms(text))).toBe(itself);
    expect(hasRareNamesNear(bare, entryIn(bare, id), terms(text))).toBe(near);
  });

  test('are asked of bare entries only', () => {
    expect(holdsRareNames(record, entryIn(record, 'fares-stay'), termsOfText('Reed', record.lexicon))).toBe(
      true,
    );
  });
});
