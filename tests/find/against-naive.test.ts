import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FindIndex } from '../../src/find/find-index.ts';
import type { Filter, FindRecord, Hit } from '../../src/find/record.ts';
import { Naive } from './naive.ts';

const seed = 20190514;

/** Words that share stems, letters and slips with one another, function words, names, numbers and dates. */
const word = fc.oneof(
  { weight: 3, arbitrary: fc.stringMatching(/^[abcd]{3,7}$/) },
  fc.constantFrom('elect', 'elected', 'elections', 'electoral', 'election', 'Norman', 'Normandy', 'normal'),
  fc.constantFrom('the', 'of', 'it', 'this', 'who', 'when', 'what', 'how', 'many', 'was', 'name', 'use'),
  fc.constantFrom('Anna', 'Berlin', '1987', 'seven', 'May 4.', '1,000', 'U.S.', 'Élan', 'year', 'don’t'),
);
const text = (most: number) =>
  fc.array(word, { minLength: 0, maxLength: most }).map((words) => words.join(' '));
const speaker = fc.constantFrom('anna', 'boris');
const records = fc
  .array(
    fc.record(
      { text: text(12), also: text(4), speaker, story: fc.constantFrom('one', 'two') },
      { requiredKeys: ['text'] },
    ),
    { minLength: 1, maxLength: 25 },
  )
  .map((list): FindRecord[] => list.map((record, at) => ({ ...record, id: 7 * at + 3 })));

/** The same scores in the same order, and each id with the score that the twin gives it. */
function expectSame(hits: readonly Hit[], expected: readonly Hit[], k: number): void {
  const best = [...expected].sort((a, b) => b.score - a.score).slice(0, k);
  expect(hits.length).toBe(best.length);
  hits.forEach(({ id, score }, rank) => {
    expect(score).toBeCloseTo(best[rank]?.score ?? -1, 4);
    expect(score).toBeCloseTo(expected.find((hit) => hit.id === id)?.score ?? -1, 4);
  });
  expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
}

function indexOf(list: readonly FindRecord[]): FindIndex {
  const index = new FindIndex();
  for (const record of list) index.add(record);
  return index;
}

for (const purpose of ['question', 'quotation'] as const) {
  test(`a ${purpose} finds what reading every record finds`, () => {
    const property = fc.property(records, text(9), fc.nat(30), (list, query, k) => {
      expectSame(indexOf(list)[purpose](query, { k }), new Naive(list)[purpose](query), k);
    });
    fc.assert(property, { numRuns: 400, seed });
  });

  test(`a ${purpose} with a filter ranks only what is allowed`, () => {
    const property = fc.property(records, text(9), speaker, (list, query, who) => {
      const filter: Filter = { speaker: who, story: ['one', 'none such'] };
      const allowed = (record: FindRecord): boolean => record.speaker === who && record.story === 'one';
      expectSame(
        indexOf(list)[purpose](query, { k: 5, filter }),
        new Naive(list)[purpose](query, allowed),
        5,
      );
    });
    fc.assert(property, { numRuns: 200, seed });
  });

  test(`a ${purpose} asked between additions finds the same as one asked after them`, () => {
    const property = fc.property(records, text(9), (list, query) => {
      const index = new FindIndex();
      for (const record of list) {
        index.add(record);
        index[purpose](query);
      }
      expect(index[purpose](query)).toEqual(indexOf(list)[purpose](query));
    });
    fc.assert(property, { numRuns: 100, seed });
  });

  test(`a ${purpose} is answered the same by the index saved and loaded`, () => {
    const property = fc.property(records, text(9), fc.nat(), (list, query, cut) => {
      const early = list.slice(0, cut % (list.length + 1));
      const loaded = FindIndex.load(indexOf(early).save());
      for (const record of list.slice(early.length)) loaded.add(record);
      expect(loaded[purpose](query)).toEqual(indexOf(list)[purpose](query));
    });
    fc.assert(property, { numRuns: 100, seed });
  });

  test(`a ${purpose} of any text at all is answered with scores from 0 to 1, best first`, () => {
    const anything = fc.oneof(text(20), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    const property = fc.property(records, anything, anything, (list, odd, query) => {
      const index = indexOf([...list, { id: 1, text: odd }]);
      const scores = index[purpose](query).map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      for (const score of scores) expect(score > 0 && score <= 1).toBe(true);
    });
    fc.assert(property, { numRuns: 300, seed });
  });
}
