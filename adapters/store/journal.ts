import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const took = z.object({
  ids: z.array(z.string()).min(1),
  at: z.number(),
  event: z.object({ platform: z.string(), body: z.unknown() }),
});
const line = z.union([took, z.object({ done: z.string() }), z.object({ freed: z.string() })]);

/** An event that is being answered: its ids, the last of them its own, and when it came, in milliseconds since 1970. */
export type Took = z.infer<typeof took>;

/** What a journal tells of the process before. */
export interface Left {
  /** Taken and neither done nor given back. */
  open: Took[];
  done: string[];
}

/**
 * A file that outlasts the process, a JSON object a line: which events were being answered, and which of them are
 * done. A write takes microseconds, a statement in the embedded database half a millisecond.
 */
export interface Journal {
  took(taken: Took): void;
  done(id: string): void;
  freed(id: string): void;
  /** What is in the file; lines that were cut off by a kill are left out. */
  read(): Left;
  /** Puts this in the place of all that is there. */
  rewrite(left: Left): void;
  /** Whether something has been written since the last `rewrite`. */
  readonly grown: boolean;
}

/** All of it throws where the file cannot be read or written. */
export function openJournal(path: string): Journal {
  let grown = false;
  function append(entry: z.infer<typeof line>): void {
    appendFileSync(path, `${JSON.stringify(entry)}\n`);
    grown = true;
  }
  return {
    took: append,
    done: (id) => append({ done: id }),
    freed: (id) => append({ freed: id }),
    read() {
      const open = new Map<string, Took>();
      const done: string[] = [];
      for (const entry of linesOf(path)) {
        if ('ids' in entry) open.set(entry.ids.at(-1) ?? '', entry);
        else open.delete('done' in entry ? entry.done : entry.freed);
        if ('done' in entry) done.push(entry.done);
      }
      return { open: [...open.values()], done };
    },
    rewrite({ open, done }) {
      mkdirSync(dirname(path), { recursive: true });
      const entries = [...done.map((id) => ({ done: id })), ...open];
      // Written beside and moved: a kill in between leaves the old file whole.
      writeFileSync(`${path}.new`, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
      renameSync(`${path}.new`, path);
      grown = false;
    },
    get grown() {
      return grown;
    },
  };
}

function linesOf(path: string): z.infer<typeof line>[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
  return text.split('\n').flatMap((each) => {
    try {
      return line.safeParse(JSON.parse(each)).data ?? [];
    } catch {
      return [];
    }
  });
}
