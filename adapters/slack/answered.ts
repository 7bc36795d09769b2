import { LRUCache } from 'lru-cache';

/** One question that was answered in a channel, and where its answer stands. */
export interface Exchange {
  question: string;
  conversation: string;
  channel: string;
  /** Timestamp of our message, once it is posted. */
  answer?: string;
}

/** Which message of ours answers which question, so that an edit or a deletion reaches it. In memory only. */
export interface Answered {
  find(channel: string, ts: string): Exchange | undefined;
  /** Whether we have answered in this thread, or are about to. */
  inThread(channel: string, thread: string): boolean;
  enter(channel: string, thread: string): void;
  /** Whether work on this question is under way. */
  pending(channel: string, ts: string): boolean;
  /** Works on one question in order: an edit waits until the first answer stands. */
  inOrder(channel: string, ts: string, work: () => Promise<void>): Promise<void>;
  add(channel: string, ts: string, thread: string | undefined, exchange: Exchange): void;
  remove(channel: string, ts: string): void;
}

export const EXCHANGES = 20_000;

export function rememberAnswered(): Answered {
  const exchanges = new LRUCache<string, Exchange>({ max: EXCHANGES });
  const threads = new LRUCache<string, true>({ max: EXCHANGES });
  const turns = new Map<string, Promise<void>>();
  const key = (channel: string, ts: string) => `${channel}:${ts}`;
  return {
    find: (channel, ts) => exchanges.get(key(channel, ts)),
    inThread: (channel, thread) => threads.has(key(channel, thread)),
    enter: (channel, thread) => void threads.set(key(channel, thread), true),
    pending: (channel, ts) => turns.has(key(channel, ts)),
    async inOrder(channel, ts, work) {
      const at = key(channel, ts);
      const before = turns.get(at) ?? Promise.resolve();
      const turn = before.catch(() => undefined).then(work);
      turns.set(at, turn);
      try {
        await turn;
      } finally {
        if (turns.get(at) === turn) turns.delete(at);
      }
    },
    add(channel, ts, thread, exchange) {
      exchanges.set(key(channel, ts), exchange);
      if (thread !== undefined) threads.set(key(channel, thread), true);
    },
    remove: (channel, ts) => void exchanges.delete(key(channel, ts)),
  };
}
