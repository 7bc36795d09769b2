import type { App } from '@slack/bolt';
import type { SeenEvents, TakenUp } from '../shared/seen-events.ts';
import { idsOf } from './incoming.ts';

/**
 * Acknowledges an event when its id is claimed, or found to be claimed: Bolt would do so before, and what a copy of
 * the bot had acknowledged but not claimed when it died would be lost. Takes as long as one look into the store.
 * Returns the marks to claim with, and a way to acknowledge what cannot be claimed yet.
 */
export function ackWhenClaimed(
  app: App,
  seen: SeenEvents,
): { seen: SeenEvents; acknowledge: (body: unknown) => void } {
  const { claimAll } = seen;
  /** What waits for an id; one event may come twice at once, and each coming is acknowledged. */
  const waiting = new Map<string, Set<() => void>>();
  const settle = (id: string) => {
    for (const resolve of waiting.get(id) ?? []) resolve();
    waiting.delete(id);
  };
  const processEvent = app.processEvent.bind(app);
  app.processEvent = async (event) => {
    const [id] = idsOf(event.body);
    if (id === undefined) return processEvent(event);
    const claimed = new Promise<void>((resolve) => {
      waiting.set(id, (waiting.get(id) ?? new Set()).add(resolve));
    });
    const acknowledged = claimed.then(() => event.ack());
    try {
      await processEvent({ ...event, ack: async () => undefined });
    } finally {
      // Not for us, or failed: no reason to hear it again.
      settle(id);
      await acknowledged;
    }
  };
  const marks: SeenEvents = {
    ...seen,
    async claim(id, event) {
      try {
        return await seen.claim(id, event);
      } finally {
        settle(id);
      }
    },
    ...(claimAll
      ? {
          async claimAll(ids: readonly string[], event?: TakenUp) {
            try {
              return await claimAll(ids, event);
            } finally {
              ids.forEach(settle);
            }
          },
        }
      : {}),
  };
  return { seen: marks, acknowledge: (body) => idsOf(body).forEach(settle) };
}
