import { LRUCache } from 'lru-cache';

export interface FloodOptions {
  /** Questions a person may ask in one go. 5 to 50 are sane. */
  burst?: number;
  /** A free question grows back in this many milliseconds: a steady pace below it is never slowed. 200 to 1000. */
  growMs?: number;
  /** Once slowed, one question in this many milliseconds. Slack takes about one message a second in a channel. */
  everyMs?: number;
  /** Most questions of one person that wait; what comes on top is refused. */
  waiting?: number;
}

export const FLOOD = { burst: 20, growMs: 300, everyMs: 1000, waiting: 500 };

/** What becomes of a question: it goes at once, waits its turn, or is one too many. */
export type Turn = 'at once' | 'waits' | 'refused';

export interface Flood {
  /**
   * Runs `work` when the person's turn comes; people do not wait for one another. `slowed` is called once a
   * flood, when its first question has to wait, and again when its first question is refused.
   */
  take(person: string, work: () => Promise<void>, slowed: (turn: Turn) => Promise<void>): Promise<void>;
  /** Lets everything that waits go at once: what was accepted is answered before the process ends. */
  openGates(): void;
}

interface Person {
  /** Questions still free, a fraction while they grow back. */
  free: number;
  at: number;
  waiting: number;
  told: Set<Turn>;
}

/** Slows a person who asks too fast: a bucket of free questions that fills again with time (a token bucket). */
export function createFlood(options: FloodOptions = {}): Flood {
  const { burst, growMs, everyMs, waiting } = { ...FLOOD, ...options };
  const people = new LRUCache<string, Person>({ max: 10_000 });
  const gates = new Set<() => void>();
  let open = false;

  function known(id: string): Person {
    const now = Date.now();
    const person = people.get(id) ?? { free: burst, at: now, waiting: 0, told: new Set<Turn>() };
    // Below zero: the questions that wait have been given out in advance.
    const pace = person.free < 0 ? everyMs : growMs;
    person.free = Math.min(burst, person.free + (now - person.at) / pace);
    person.at = now;
    if (person.waiting === 0 && person.free >= 1) person.told.clear();
    people.set(id, person);
    return person;
  }

  function gate(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const pass = () => {
        clearTimeout(timer);
        gates.delete(pass);
        resolve();
      };
      const timer = setTimeout(pass, ms);
      gates.add(pass);
    });
  }

  return {
    async take(id, work, slowed) {
      const person = known(id);
      const turn: Turn =
        person.free >= 1 || open ? 'at once' : person.waiting < waiting ? 'waits' : 'refused';
      if (turn !== 'refused') person.free -= 1;
      if (turn === 'at once') return work();
      const tell = !person.told.has(turn);
      person.told.add(turn);
      if (turn === 'refused') return tell ? slowed(turn) : undefined;
      person.waiting += 1;
      try {
        // A notice that fails to go out must not cost the question its answer.
        const told = tell ? slowed(turn).catch(() => undefined) : undefined;
        await gate(-person.free * everyMs);
        await told;
      } finally {
        person.waiting -= 1;
      }
      return work();
    },
    openGates() {
      open = true;
      for (const pass of [...gates]) pass();
    },
  };
}
