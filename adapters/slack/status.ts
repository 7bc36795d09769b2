import { setTimeout as wait } from 'node:timers/promises';
import type { Desk } from './desk.ts';
import { STATUS } from './lines.ts';

/** The answer waits so long for the status that stands before it, in milliseconds. 50 to 300 are sane. */
const PATIENCE_MS = 100;

/** A status under an agent's thread. An ornament: without it the answer comes all the same. */
export interface Status {
  /** Resolves when people see it, or when the answer must not wait any longer. */
  shown: Promise<void>;
  /** The answer stands: Slack takes the status off by itself, but not one that came behind the answer. */
  end(): Promise<void>;
}

export function showStatus(
  { ornaments, services }: Desk,
  { channel, thread }: { channel: string; thread: string },
): Status {
  const set = (status: string) =>
    ornaments.assistant.threads
      .setStatus({ channel_id: channel, thread_ts: thread, status })
      .catch(() => services.log.debug('slack: no status was shown'));
  let isSet = false;
  const setting = set(STATUS).then(() => {
    isSet = true;
  });
  let late = false;
  const shown = Promise.race([setting, wait(PATIENCE_MS)]).then(() => {
    late = !isSet;
  });
  return {
    shown,
    async end() {
      if (!late) return;
      await setting;
      await set('');
    },
  };
}
