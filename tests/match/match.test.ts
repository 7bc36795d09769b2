import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Asked, isAbsent, matchEntries, weigh } from '../../src/match/match.ts';
import { openRecord } from '../../src/match/record.ts';
import { type Term, termsOfText } from '../../src/match/terms.ts';
import { tinyStory } from '../support/tiny-story.ts';
import { wordedStory } from '../support/worded-story.ts';

const record = openRecord(wordedStory);
const bare = openRecord(tinyStory);
const { index } = record;

/** A word as a term by itself, as it stands in no text. */
const termOf = (text: string, of = record): Term => {
  const [term, ...more] = termsOfText(text, of.lexicon);
  if (!term || more.length) throw new Error(`not one term: ${text}`);
  return term;
};
const weightOf = (text: string, of = record, mark: Partial<Term> = {}) =>
  weigh([{ ...termOf(text, of), ...mark }], of.index)[0]?.weight ?? 0;

describe('the weight of a term', () => {
  test.each<[heavier: string, lighter: string, why: string]>([
    ['storm', 'ferry', 'a word of one entry, a word of all'],
    ['storm', 'closed', 'both are known, the second is of general meaning'],
    ['espionage', 'zyxwv', 'a word whose group is absent, a word of no group'],
    ['zyxwv', 'seems', 'an unknown word, one of general meaning'],
    ['vessel', 'seems', 'known by another word of its group'],
  ])('%s weighs more than %s: %s', (heavier, lighter) => {
    expect(weightOf(heavier)).toBeGreaterThan(weightOf(lighter));
  });

  test('is small where it only makes the form of the question, and never more than 1', () => {
    expect(weightOf('storm', record, { frame: true })).toBeLessThan(weightOf('ferry'));
    for (const text of ['storm', 'espionage', 'zyxwv', 'Quill', '1987'])
      expect(weightOf(text)).toBeLessThanOrEqual(1);
  });

  test('is less in a bare record for small numbers, and for words of asking that nobody wrote', () => {
    expect(weightOf('three', bare)).toBeLessThan(weightOf('seven', bare));
    expect(weightOf('three')).toBe(weightOf('seven'));
    expect(weightOf('spelling', bare)).toBeLessThan(weightOf('spelling'));
  });

  test.each<[text: string, absent: boolean, why: string]>([
    ['espionage', true, 'nothing of its kind is on record'],
    ['vessel', false, 'a boat is'],
    ['zyxwv', false, 'of no kind at all'],
    ['seems', false, 'of general meaning'],
    ['storm', false, 'on record itself'],
  ])('%s is absent: %s, %s', (text, absent) => {
    expect(isAbsent(termOf(text), index)).toBe(absent);
  });
});

const matchesOf = (text: string, asked?: Asked, among?: Uint8Array) =>
  matchEntries(weigh(termsOfText(text, record.lexicon), index), index, asked, among);
const idOf = (entry: number) => record.entries[entry]?.of.id;
const matchOf = (id: string, text: string, asked?: Asked) =>
  matchesOf(text, asked).find(({ entry }) => idOf(entry) === id);

describe('matching', () => {
  test.each<[text: string, id: string, wording: string]>([
    ['how old is the boat', 'built', 'how old is the boat'],
    ['which day does the vessel leave', 'sails-monday', 'which day does the boat leave'],
    ['a storm closed the harbour', 'storm', 'A storm closed the harbour of Port Wick.'],
    ['not one mile', 'not-safe', 'not one mile'],
  ])('%s: %s', (text, id, wording) => {
    const best = matchesOf(text).reduce((a, b) => (b.score > a.score ? b : a));
    expect(idOf(best.entry)).toBe(id);
    expect(record.wordings[best.view]).toBe(wording);
  });

  test('a wording asked for as it stands fits wholly', () => {
    const { score, recall, fit: fits } = matchOf('built', 'how old is the boat') ?? {};
    expect(score).toBe(1);
    expect(recall).toBeCloseTo(1);
    expect(fits).toBeCloseTo(1);
  });

  test.each<[claim: string, id: string, negative: boolean, denied: boolean, why: string]>([
    ['the ferry is cancelled', 'sails-monday', false, true, 'what makes the claim wrong is there'],
    ['the ferry', 'sails-monday', false, false, 'what makes it wrong is not'],
    ['the ferry is not cancelled', 'sails-monday', true, false, 'it is denied itself'],
    ['Reed will sail before it is safe', 'not-safe', false, true, 'it differs by a negation alone'],
    ['Reed will not sail before it is safe', 'not-safe', true, false, 'it does not'],
  ])('%s: %s shows it to be wrong (negative: %s): %s, %s', (claim, id, negative, denied) => {
    expect((matchOf(id, claim, { negative })?.denied ?? 0) > 0).toBe(denied);
  });

  test.each<[question: string, word: string, id: string, fits: boolean, why: string]>([
    ['how many passengers', 'how many', 'passengers', true, 'asks for what is missing'],
    ['the ferry of the line', 'how many', 'passengers', false, 'does not'],
    ['who built the ferry', 'who', 'builder', true, 'differs by its question word alone'],
    ['when was the ferry built', 'when', 'builder', false, 'has another'],
  ])('%s (%s): the gap %s fits: %s, it %s', (question, word, id, fits) => {
    expect((matchOf(id, question, { word })?.fit ?? 0) > 0).toBe(fits);
  });

  test('looks only at those entries that it is told to', () => {
    const among = new Uint8Array(record.entries.length);
    among[4] = 1;
    expect(matchesOf('the ferry will sail', {}, among).map(({ entry }) => entry)).toEqual([4]);
  });

  test('finds nothing for nothing', () => {
    expect(matchesOf('')).toEqual([]);
    expect(matchesOf('zyxwv')).toEqual([]);
    expect(matchEntries([{ term: termOf('storm'), weight: 0 }], index)).toEqual([]);
  });

  test('every score runs from 0 to 1, each entry comes once, and what was asked before does not matter', () => {
    const words = [...new Set(record.wordings.flatMap((text) => text.split(' ')))];
    const text = fc.array(fc.constantFrom(...words, 'zyxwv', 'espionage', '1987'), { maxLength: 8 });
    fc.assert(
      fc.property(text, text, fc.boolean(), (some, others, negative) => {
        const matches = matchesOf(some.join(' '), { negative });
        matchesOf(others.join(' '));
        expect(matchesOf(some.join(' '), { negative })).toEqual(matches);
        expect(new Set(matches.map(({ entry }) => entry)).size).toBe(matches.length);
        for (const { score, recall, fit, denied, view, deniedView } of matches) {
          for (const one of [score, recall, fit, denied]) {
            expect(one).toBeGreaterThanOrEqual(0);
            expect(one).toBeLessThanOrEqual(1.000001);
          }
          expect(fit > 0).toBe(view >= 0);
          expect(denied > 0).toBe(deniedView >= 0);
        }
      }),
    );
  });
});
