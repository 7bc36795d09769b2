import { LRUCache } from 'lru-cache';

/** Remembers what was handled, so that a retry is not answered again. A database may stand behind it. */
export interface SeenEvents {
  /**
   * Marks an id, atomically. False where it was marked before. `event`: what another copy of the bot needs to take
   * the work up where this one dies at it.
   */
  claim(id: string, event?: TakenUp): Promise<boolean>;
  /** Marks several ids or none, where that takes less than one by one. The last one is the work's own. */
  claimAll?(ids: readonly string[], event?: TakenUp): Promise<boolean>;
  /** Takes the mark off again, so that a retry is heard. */
  release(id: string): Promise<void>;
  /** The work is done: nobody takes it up again. Never rejects. */
  done?(id: string): Promise<void>;
}

/** An event as it came, for whoever takes it up. */
export interface TakenUp {
  platform: string;
  /** JSON. */
  body: unknown;
  /** It has been taken up: its mark is ours already. */
  again?: boolean;
}

export interface SeenEventsOptions {
  /** How long an id is kept. Slack repeats for about five minutes; 10 to 60 minutes are sane. */
  keepMs?: number;
  /** Most ids kept at once; the oldest go first. About 150 bytes each. */
  atMost?: number;
  /** Milliseconds on any steady clock. */
  now?: () => number;
}

export const KEEP_EVENTS_MS = 15 * 60_000;
export const MOST_EVENTS = 100_000;

/** Ids kept in memory: enough for one process, forgotten when it ends. */
export function rememberEvents(options: SeenEventsOptions = {}): SeenEvents {
  const now = options.now ?? (() => performance.now());
  const marks = new LRUCache<string, true>({
    max: options.atMost ?? MOST_EVENTS,
    ttl: options.keepMs ?? KEEP_EVENTS_MS,
    ttlResolution: 0,
    perf: { now },
  });
  return {
    async claim(id) {
      if (marks.has(id)) return false;
      marks.set(id, true);
      return true;
    },
    async release(id) {
      marks.delete(id);
    },
  };
}

/**
 * Does the work unless one of its ids is marked: one message may come as several events. The ids are marked
 * before the work and released where it fails. False where there was nothing left to do.
 */
export async function once(
  seen: SeenEvents,
  ids: string[],
  work: () => Promise<void>,
  event?: TakenUp,
): Promise<boolean> {
  if (!(await claimAll(seen, ids, event))) return false;
  try {
    await work();
  } catch (error) {
    await Promise.all(ids.map((id) => seen.release(id)));
    throw error;
  }
  await Promise.all(ids.map((id) => seen.done?.(id)));
  return true;
}

/** All or none: should the work that holds one of the ids fail, a retry of either event may still do it. */
export async function claimAll(seen: SeenEvents, ids: readonly string[], event?: TakenUp): Promise<boolean> {
  if (seen.claimAll) return seen.claimAll(ids, event);
  for (const [at, id] of ids.entries()) {
    if (await seen.claim(id, at === ids.length - 1 ? event : undefined)) continue;
    await Promise.all(ids.slice(0, at).map((claimed) => seen.release(claimed)));
    return false;
  }
  return true;
}
