import type { TakenUp } from './seen-events.ts';
import type { Services } from './services.ts';

/**
 * The same services for a platform that is reached at another address than its usual one, such as a test server:
 * its ids are its own, and so is what a dead copy left there. Undefined: the usual address.
 */
export function withinAddress(services: Services, address: string | undefined): Services {
  if (address === undefined) return services;
  const { seen, takeUp, channels, below, answers, exchanges } = services;
  const { hold } = channels;
  const here = (id: string) => `${address} ${id}`;
  const eventHere = (event?: TakenUp) => event && { ...event, platform: here(event.platform) };
  return {
    ...services,
    seen: {
      claim: (id, event) => seen.claim(here(id), eventHere(event)),
      ...(seen.claimAll
        ? {
            claimAll: async (ids: readonly string[], event?: TakenUp) =>
              seen.claimAll?.(ids.map(here), eventHere(event)) ?? false,
          }
        : {}),
      release: (id) => seen.release(here(id)),
      done: async (id) => seen.done?.(here(id)),
    },
    channels: {
      get: (channel) => channels.get(here(channel)),
      set: (channel, change) => channels.set(here(channel), change),
      ...(hold ? { hold: (channel, change) => hold(here(channel), change) } : {}),
    },
    ...(answers
      ? {
          answers: {
            keep: (given) => answers.keep({ ...given, platform: here(given.platform) }),
            drop: (posted) => answers.drop({ ...posted, platform: here(posted.platform) }),
          },
        }
      : {}),
    ...(exchanges
      ? {
          exchanges: {
            keep: (message, conversation) => exchanges.keep(here(message), conversation),
            of: (message) => exchanges.of(here(message)),
          },
        }
      : {}),
    below: {
      get: (platform) => below.get(here(platform)),
      set: (platform, post) => below.set(here(platform), post),
    },
    takeUp: {
      get: (platform) => takeUp.get(here(platform)),
      keys: () => takeUp.keys(),
      set: (platform, handle) => takeUp.set(here(platform), handle),
    },
  };
}
