import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastBelow } from '../../src/match/last-below.ts';

test('is where a walk from there ends', () => {
  const rising = fc.uniqueArray(fc.nat(200), { minLength: 1 }).map((list) => list.sort((a, b) => a - b));
  fc.assert(
    fc.property(rising, fc.nat(), fc.nat(220), (list, from, more) => {
      const at = from % list.length;
      const end = (list[at] ?? 0) + 1 + more;
      let walked = at;
      while ((list[walked + 1] ?? end) < end) walked++;
      expect(lastBelow(list, at, end)).toBe(walked);
    }),
  );
});
