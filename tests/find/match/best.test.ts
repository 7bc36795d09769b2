import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Scoreboard } from '../../../src/find/match/scoreboard.ts';
import { Top } from '../../../src/find/match/top.ts';

/** Few different scores, so that ties are common. */
const scores = fc.array(fc.nat(12), { maxLength: 300 });

function sorted(list: readonly number[], k: number): { number: number; score: number }[] {
  const all = list.map((score, number) => ({ number, score }));
  return all.sort((a, b) => b.score - a.score || a.number - b.number).slice(0, k);
}

test('the heap keeps what sorting keeps', () => {
  fc.assert(
    fc.property(scores, fc.nat(40), (list, k) => {
      const top = new Top(k);
      list.forEach((score, number) => {
        top.offer(number, score);
      });
      expect(top.best()).toEqual(sorted(list, k));
    }),
  );
});

test('the scoreboard keeps what sorting keeps, query after query', () => {
  const board = new Scoreboard();
  fc.assert(
    fc.property(scores, fc.nat(40), (list, k) => {
      board.clear(list.length);
      list.forEach((score, record) => {
        board.touch(record);
        board.scores[record] = score + 1;
      });
      const expected = sorted(list, k).map(({ number }) => number);
      expect(board.best(k, 13).sort((a, b) => a - b)).toEqual(expected.sort((a, b) => a - b));
    }),
  );
});
