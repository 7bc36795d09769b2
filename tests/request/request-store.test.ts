import { describe, expect, test } from 'vitest';
import { createRequestStore } from '../../src/request/request-store.ts';

describe('requests that do not fit into their id', () => {
  test('are found by it, and the last one put is', () => {
    const store = createRequestStore();
    store.keep('h1', ['one']);
    store.keep('h2', ['two', 'three']);
    store.keep('h1', ['four']);
    expect([store.find('h1'), store.find('h2'), store.find('h3')]).toEqual([
      ['four'],
      ['two', 'three'],
      undefined,
    ]);
  });

  test('are bounded by what they hold, the least lately used going first', () => {
    const store = createRequestStore();
    const long = ['x'.repeat(1_500_000)];
    for (const id of ['h1', 'h2']) store.keep(id, long);
    store.find('h1');
    store.keep('h3', long);
    expect(['h1', 'h2', 'h3'].map((id) => store.find(id) !== undefined)).toEqual([true, false, true]);
  });

  test('of nothing or of too much do no harm', () => {
    const store = createRequestStore();
    store.keep('h0', []);
    store.keep('h1', ['x'.repeat(5_000_000)]);
    expect(store.find('h0')).toEqual([]);
    expect(store.find('h1')).toBeUndefined();
  });
});
