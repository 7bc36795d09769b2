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

test('a scoreboard closed keeps what sorting keeps, where what comes later adds no more than was said', () => {
  const board = new Scoreboard();
  const most = 4;
  const later = fc.array(fc.nat(most), { maxLength: 300 });
  fc.assert(
    fc.property(scores, later, fc.integer({ min: 1, max: 40 }), (list, added, k) => {
      const sums = Array.from(
        { length: Math.max(list.length, added.length) },
        (_, record) => list[record] ?? 0,
      );
      board.clear(sums.length);
      const put = (record: number, score: number) => {
        if (score === 0) return;
        if (board.scores[record] === 0) board.touch(record);
        board.scores[record] = (board.scores[record] ?? 0) + score;
      };
      list.forEach((score, record) => {
        put(record, score);
      });
      const isClosed = board.close(k, most);
      expect(isClosed).toBe(list.filter((score) => score > most).length >= k);
      added.forEach((score, record) => {
        put(record, score);
        sums[record] = (sums[record] ?? 0) + score;
      });
      const expected = sorted(sums, k).filter(({ score }) => score > 0);
      expect(board.best(k, 12 + most).sort((a, b) => a - b)).toEqual(
        expected.map(({ number }) => number).sort((a, b) => a - b),
      );
    }),
  );
});
