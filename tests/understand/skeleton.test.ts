import { describe, expect, test } from 'vitest';
import { openRecord } from '../../src/match/record.ts';
import { termsOf } from '../../src/match/terms.ts';
import { wordsOf } from '../../src/text/words.ts';
import { quotesIn } from '../../src/understand/quotes-in.ts';
import { partyIds, skeletonOf } from '../../src/understand/skeleton.ts';
import { tinyStory } from '../support/tiny-story.ts';

const record = openRecord({
  ...tinyStory,
  people: tinyStory.people.map((party) => ({ ...party, names: [...party.names, 'boss'] })),
});
const read = (text: string) => {
  const words = wordsOf(text);
  return skeletonOf(words, termsOf(words, record.lexicon), quotesIn(text), text);
};

describe('a question with its names made places', () => {
  test.each<[text: string, skeleton: string, names: string[][]]>([
    ['What did Ada Quill tell the captain?', 'what did P0 tell P1', [['quill'], ['reed']]],
    ['Quill and Quill again', 'P0 and P1 again', [['quill'], ['quill']]],
    ['who is the boss', 'who is the P0', [['quill', 'reed', 'line']]],
    ['Reed, exact words', 'P0, exact words', [['reed']]],
    ['so ok but who said "not one mile, Quill" to Reed', 'who said Q to P0', [['reed']]],
    ['"one" "two" or "three"', 'Q or Q', []],
    ['so', 'so', []],
    ['…', '', []],
  ])('%s', (text, skeleton, names) => {
    expect(read(text)).toEqual({ text: skeleton, names });
  });
});

test('the parties that a name may mean are its own, not their sides', () => {
  const keys = ['@reed', '%line', '@line', '~7'].map((key) => ({ key, strength: 1 }));
  expect(partyIds({ kind: 'name', from: 0, to: 0, keys })).toEqual(['reed', 'line']);
  expect(partyIds({ kind: 'word', from: 0, to: 0, keys: [] })).toEqual([]);
});
