import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Conversation, createConversations } from '../../src/remember/conversations.ts';

const talk = (text: string): Conversation => ({ thread: {}, story: 'ferry', texts: [text] });

describe('conversations', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  test('are each its own, and the last that was put', () => {
    const kept = createConversations({ most: 5, ageMs: 60_000 });
    kept.set('a', talk('one'));
    kept.set('b', talk('two'));
    kept.set('a', talk('three'));
    expect(['a', 'b', 'c', ''].map((id) => kept.get(id)?.texts[0])).toEqual([
      'three',
      'two',
      undefined,
      undefined,
    ]);
    kept.delete('a');
    kept.delete('c');
    expect(['a', 'b'].map((id) => kept.get(id)?.texts[0])).toEqual([undefined, 'two']);
  });

  test('make room by the least lately used; to be looked up is to be used', () => {
    const kept = createConversations({ most: 2, ageMs: 60_000 });
    kept.set('a', talk('one'));
    kept.set('b', talk('two'));
    kept.get('a');
    kept.set('c', talk('three'));
    expect(['a', 'b', 'c'].map((id) => kept.get(id) !== undefined)).toEqual([true, false, true]);
  });

  test('are never more than their bound, and the last one put is among them', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', '');
    const step = fc.tuple(fc.constantFrom('get' as const, 'set' as const, 'delete' as const), id);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.array(step, { maxLength: 30 }),
        id,
        (most, steps, last) => {
          const kept = createConversations({ most, ageMs: 60_000 });
          for (const [call, id] of steps) call === 'set' ? kept.set(id, talk(id)) : kept[call](id);
          kept.set(last, talk('last'));
          const held = ['a', 'b', 'c', 'd', 'e', ''].filter((id) => kept.get(id) !== undefined);
          expect(held.length).toBeLessThanOrEqual(most);
          expect(kept.get(last)?.texts).toEqual(['last']);
        },
      ),
    );
  });

  test('are forgotten once they are old, though nobody looked', () => {
    const clock = vi.spyOn(performance, 'now').mockReturnValue(1);
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const kept = createConversations({ most: 5, ageMs: 1000 });
    const keptAfter = (ms: number) => {
      clock.mockReturnValue(1 + ms);
      vi.runAllTimers();
      return kept.get('a');
    };
    kept.set('a', talk('one'));
    expect(keptAfter(900)).toBeDefined();
    expect(keptAfter(1100)).toBeUndefined();
  });
});
