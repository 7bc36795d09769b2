import type { Turn } from '../shared/flood.ts';
import { once } from '../shared/seen-events.ts';
import type { Desk } from './desk.ts';
import { REFUSED, SLOWED } from './lines.ts';
import { neverSilent, type Person, whisper } from './post.ts';
import { type Rendered, renderLine } from './render.ts';

export interface Task {
  /** Done once for all of these: the event's id, and the message's. None: done every time. */
  ids: string[];
  /** Who asked, to be slowed where it is too much. */
  person: Person;
  /** Where a failure is told. */
  say: (line: Rendered) => Promise<unknown>;
  work: () => Promise<void>;
  /** What came, for another copy of the bot to take up where this one dies at it. */
  event?: unknown;
  /** Another copy of the bot began, and died. */
  takenUp?: boolean;
}

/** Does what a person asked for: once, in their turn, never silently, and to its end also in a stop. */
export async function takeTurn(
  desk: Desk,
  { ids, person, say, work, event, takenUp = false }: Task,
): Promise<void> {
  const { inFlight, seen, flood } = desk.services;
  const slowed = (turn: Turn) => whisper(desk, person, renderLine(turn === 'refused' ? REFUSED : SLOWED));
  await inFlight.run(() =>
    once(
      seen,
      ids,
      () => flood.take(person.user, () => neverSilent(desk, say, work), slowed),
      event === undefined ? undefined : { platform: 'slack', body: event, again: takenUp },
    ),
  );
}
