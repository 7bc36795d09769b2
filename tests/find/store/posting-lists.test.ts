import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PostingLists } from '../../../src/find/store/posting-lists.ts';

test('lists grown in any order hold what a map of arrays holds', () => {
  const additions = fc.array(fc.tuple(fc.nat(8), fc.nat(0xffffffff)), { maxLength: 400 });
  fc.assert(
    fc.property(additions, (list) => {
      const lists = new PostingLists();
      const plain = new Map<number, number[]>();
      for (const [number, value] of list) {
        lists.append(number, value);
        plain.set(number, [...(plain.get(number) ?? []), value]);
      }
      for (let number = 0; number <= 9; number++) {
        expect(lists.values(number)).toEqual(plain.get(number) ?? []);
        expect(lists.count(number)).toBe(plain.get(number)?.length ?? 0);
      }
    }),
  );
});

test('a list longer than the longest slice stays whole beside another', () => {
  const lists = new PostingLists();
  const values = Array.from({ length: 5000 }, (_, at) => at);
  for (const value of values) {
    lists.append(1, value);
    if (value % 7 === 0) lists.append(0, value);
  }
  expect(lists.values(1)).toEqual(values);
  expect(lists.values(0)).toEqual(values.filter((value) => value % 7 === 0));
});
