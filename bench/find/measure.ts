import type { Peer } from './peers.ts';

export interface Cell {
  hit1: number;
  hit3: number;
  /** Microseconds. */
  p50: number;
  p99: number;
  queries: number;
}

/** Queries asked first that are not measured. */
const warmUp = 200;

export interface Query {
  text: string;
  /** Whether a hit is right. */
  isRight: (id: number) => boolean;
}

/** Asks a peer one query after another until they or the seconds are spent; 20 at least. */
export function measure(peer: Peer, queries: readonly Query[], seconds: number): Cell {
  const limit = 1000 * seconds;
  let start = performance.now();
  for (const { text } of queries.slice(-warmUp)) {
    peer.search(text, 10);
    if (performance.now() - start > limit / 4) break;
  }
  const times: number[] = [];
  let hit1 = 0;
  let hit3 = 0;
  start = performance.now();
  for (const { text, isRight } of queries) {
    const asked = performance.now();
    const hits = peer.search(text, 10);
    times.push(1000 * (performance.now() - asked));
    if (hits[0] !== undefined && isRight(hits[0].id)) hit1++;
    if (hits.slice(0, 3).some(({ id }) => isRight(id))) hit3++;
    if (times.length >= 20 && performance.now() - start > limit) break;
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * sorted.length)] ?? Number.NaN;
  return {
    hit1: hit1 / times.length,
    hit3: hit3 / times.length,
    p50: at(0.5),
    p99: at(0.99),
    queries: times.length,
  };
}

/** Milliseconds and megabytes (heap and external, after a collection) that building takes. */
export function build(
  peer: Peer,
  records: readonly { id: number; text: string }[],
): { ms: number; mb: number } {
  const used = (): number => {
    // The first collection frees what the second can then give back.
    globalThis.gc?.();
    globalThis.gc?.();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const before = used();
  const start = performance.now();
  peer.build(records);
  const ms = performance.now() - start;
  return { ms, mb: (used() - before) / 1e6 };
}

export const time = (us: number): string =>
  us < 1000 ? `${us.toFixed(0)} µs` : `${(us / 1000).toFixed(1)} ms`;
