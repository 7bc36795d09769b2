import { expect, test } from 'vitest';
import { FindIndex } from '../../src/find/find-index.ts';
import type { FindRecord } from '../../src/find/record.ts';

/** A made-up story, small enough to hold in the head. */
const story: readonly FindRecord[] = [
  { id: 1, text: 'Mayor Ilse Brandt opened the Harbour Bridge in Norvale on May 4, 1987.' },
  { id: 2, text: 'It cost 3,000 crowns and took six years.' },
  { id: 3, text: 'The bridge is named after the old harbour of the town.' },
  { id: 4, text: 'Councillor Otto Weiss said the bridge would be closed because its cables were rusting.' },
  { id: 5, text: 'We will not pay for a bridge that nobody can cross.', speaker: 'Weiss' },
  { id: 6, text: 'The fishermen electing their speaker asked for a ferry.', also: 'boat ship strike' },
  { id: 7, text: 'The election of the mayor is held every four years.' },
  { id: 8, text: 'Brandt was elected mayor of Norvale in 1983 and again in 1987.' },
  { id: 9, text: 'Nobody who has crossed the water by night will ever pay for the day.' },
  { id: 10, text: 'Normans and other traders came to the town by sea in the early days.' },
];

const index = new FindIndex();
for (const record of story) index.add(record);

test.each<[question: string, id: number, reason: string]>([
  ['Who opened the Harbour Bridge?', 1, 'holds all three words, and a name'],
  ['Who opend the Harbor Bridge?', 1, 'slips are mended by near words'],
  ['How much did the bridge cost?', 2, '"cost" itself; "It" takes the bridge from the sentence before'],
  ['When was Brandt elected?', 8, '"elected" itself stands before "electing" and "election"; and a date'],
  ['How often is the mayoral election?', 7, '"election" itself; "mayoral" is like "mayor"'],
  ['Why was the bridge closed?', 4, '"closed" is rarer than "bridge"'],
  ['Which people came from Normandy?', 10, '"Normandy" is like "Normans"; "people" names the kind asked for'],
  ['What did the fishermen want instead of a ship?', 6, '"ship" stands among the further words'],
  ['what is the bridge named after', 3, '"name" words weigh little, but nothing else holds more'],
])('question "%s" → %i: %s', (question, id) => {
  expect(index.question(question)[0]?.id).toBe(id);
});

test.each<[quotation: string, id: number, reason: string]>([
  ['we will not pay for a bridge', 5, 'a fragment, word for word'],
  ['will ever pay for the day', 9, 'pairs side by side outweigh "will" and "pay" elsewhere'],
  ['we wil not pay for a brigde', 5, 'unknown words stand for near ones'],
  ['pay not will we for nobody that bridge', 5, 'all the words in any order'],
  [
    'we shall not pay for a crossing that no one can use',
    5,
    'other words at the same places: pairs with a gap',
  ],
  ['elected mayor again', 8, '"elected" itself before other words of its stem'],
])('quotation "%s" → %i: %s', (quotation, id) => {
  expect(index.quotation(quotation)[0]?.id).toBe(id);
});

test('words remembered to the letter score 1, whatever the length of the record', () => {
  for (const words of ['pay for a bridge that nobody can', 'took six years', story[0]?.text ?? '']) {
    expect(index.quotation(words)[0]?.score).toBeCloseTo(1, 6);
  }
});

test('further words answer questions but are nobody’s words', () => {
  expect(index.question('strike')[0]?.id).toBe(6);
  expect(index.quotation('strike')).toEqual([]);
});

test('a question about something else scores low', () => {
  const elsewhere = index.question('Who painted the ceiling of the opera house?')[0]?.score ?? 0;
  expect(elsewhere).toBeLessThan(0.3);
  expect(index.question('Who opened the Harbour Bridge?')[0]?.score).toBeGreaterThan(0.8);
});

test.each(['', '   ', '?!', '👍'])('%j finds nothing', (text) => {
  expect(index.question(text)).toEqual([]);
  expect(index.quotation(text)).toEqual([]);
});

test('a word of a million letters is found as it stands, and has no near words', () => {
  const long = 'bridge'.repeat(200_000);
  const own = new FindIndex();
  own.add({ id: 1, text: `The ${long}.` });
  expect(own.question(long)[0]?.id).toBe(1);
  expect(own.quotation(`the ${long}`)[0]?.score).toBeCloseTo(1, 6);
  expect(own.quotation(`${long}s`)).toEqual([]);
});

test('function words alone still find what holds them', () => {
  // "Nobody who has crossed": a name would be an answer, but there is none; "who" is as rare as "it".
  expect(index.question('who')[0]?.id).toBe(9);
});
