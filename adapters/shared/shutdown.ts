/** Work under way: a stop waits for it, and nothing new begins after. */
export interface InFlight {
  /** True from the first call of `drain`. */
  readonly closing: boolean;
  /** Runs the work, unless the process is stopping: then undefined. */
  run<Result>(work: () => Promise<Result>): Promise<Result | undefined>;
  /** No new work; resolves when what is under way has ended, or after the grace: true where all of it ended. */
  drain(graceMs?: number): Promise<boolean>;
}

/** How long a stop waits for answers under way. Most hosts kill a process 10 to 30 seconds after SIGTERM. */
export const GRACE_MS = 8000;

/** Within which a second signal is an echo of the first. */
const ECHO_MS = 500;

export function createInFlight(): InFlight {
  const running = new Set<Promise<unknown>>();
  let closing = false;
  return {
    get closing() {
      return closing;
    },
    async run(work) {
      if (closing) return undefined;
      const promise = work();
      running.add(promise);
      try {
        return await promise;
      } finally {
        running.delete(promise);
      }
    },
    async drain(graceMs = GRACE_MS) {
      closing = true;
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<boolean>((resolve) => {
        timer = setTimeout(() => resolve(false), graceMs);
      });
      const done = Promise.allSettled([...running]).then(() => true);
      const ended = await Promise.race([done, late]);
      clearTimeout(timer);
      return ended;
    },
  };
}

/**
 * Stops once on SIGTERM or SIGINT and ends the process: with 0 where the stop went well, else with 1. A second
 * signal ends it at once, but not the echo of the first: Ctrl-C reaches npm and the bot, and npm passes its own on.
 */
export function stopOnSignal(stop: (signal: NodeJS.Signals) => Promise<void>): void {
  let since: number | undefined;
  const onSignal = (signal: NodeJS.Signals) => {
    if (since !== undefined) {
      if (performance.now() - since > ECHO_MS) process.exit(1);
      return;
    }
    since = performance.now();
    stop(signal).then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(`The stop failed: ${error instanceof Error ? error.message : String(error)}`);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}
