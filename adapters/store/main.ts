import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { LastingMemory, StoryArchive } from '../../src/index.ts';
import type { AnswersGiven } from '../shared/answers-given.ts';
import { createLog, type Log } from '../shared/log.ts';
import type { Outdated } from '../shared/mark-changed.ts';
import { rememberQuestions } from '../shared/recent.ts';
import type { Kept } from '../shared/services.ts';
import { deleteOld, deletePerson } from './ages.ts';
import { storedAnswers } from './answers.ts';
import { storedArchive } from './archive.ts';
import { REFRESH_MS, storedChannels } from './channels.ts';
import { type Connection, createConnection } from './connection.ts';
import { eventsShared, type Marks } from './events.ts';
import { eventsAlone } from './events-alone.ts';
import { storedExchanges } from './exchanges.ts';
import { listFeedback, storedFeedback } from './feedback.ts';
import { openJournal } from './journal.ts';
import { createLater } from './later.ts';
import { storedMemory } from './memory.ts';
import { openPglite } from './open-pglite.ts';
import { openPostgres } from './open-postgres.ts';
import { storedQuestions } from './recent.ts';
import type { StoreSettings } from './settings.ts';

export type { KeptFeedback } from './feedback.ts';
export { readStoreSettings, type StoreSettings } from './settings.ts';
export { takeUpOrphans } from './take-up.ts';

/** All that lasts beyond the process. */
export interface Store extends Kept {
  seen: Marks;
  forgetPerson(person: string): Promise<void>;
  memory: LastingMemory;
  answers: AnswersGiven & Outdated;
  /** Where stories too many for memory are searched; only on a server. */
  archive?: StoryArchive;
  /** Feedback that calls an answer wrong, oldest first. Rejects where the store is down. */
  wrongAnswers(): ReturnType<typeof listFeedback>;
  /** Whether the database is there now. */
  readonly up: boolean;
  /** Writes what waits, and closes the database. */
  close(): Promise<void>;
}

/** A start waits so long for the database; where it comes later, answers go on from memory until then. */
const PATIENCE_MS = 2000;
const NEW_PATIENCE_MS = 50;
const CLEAN_MS = 60 * 60_000;

/** Opens the store: the server at `url`, else the embedded database in `folder`. Never rejects. */
export async function openStore(
  settings: StoreSettings,
  log: Log = createLog(),
  patienceMs?: number,
): Promise<Store> {
  const { url, folder, ages } = settings;
  const connection = createConnection(
    (copy) => (url ? openPostgres(url, copy) : openPglite(folder, copy)),
    log,
  );
  // First: what is too old is not taken into memory.
  connection.onUp((query) => deleteOld(query, ages));
  const later = createLater(connection, log);
  const channels = storedChannels(connection, settings.channelsFile);
  const store = {
    channels,
    feedback: storedFeedback(connection, settings, log),
    recent: storedQuestions(connection, rememberQuestions(), later),
    memory: storedMemory(connection, later, !url),
    answers: storedAnswers(connection, later),
    exchanges: storedExchanges(connection, later),
    ...(url ? { archive: storedArchive(connection.query) } : {}),
    forgetPerson: async (person: string) => {
      await later.flush();
      await deletePerson(connection.query, person);
    },
    // The last to be told that the database is there: from then on its journal is complete.
    seen: url
      ? eventsShared(connection, log)
      : eventsAlone({
          ...{ connection, later, log, keepHours: ages.eventsHours },
          journal: openJournal(join(folder, 'events.jsonl')),
        }),
    wrongAnswers: () => listFeedback(connection.query, 'wrong'),
    get up() {
      return connection.up;
    },
  };
  const timers = [
    every(REFRESH_MS, connection, channels.refresh),
    every(CLEAN_MS, connection, () => deleteOld(connection.query, ages)),
    every(REFRESH_MS, connection, later.flush),
    every(REFRESH_MS, connection, async () => store.seen.tidy?.()),
  ];
  // A new folder holds nothing to wait for.
  const isNew = !url && !existsSync(join(folder, 'pglite'));
  await connection.open(patienceMs ?? (isNew ? NEW_PATIENCE_MS : PATIENCE_MS));
  return Object.assign(store, {
    async close() {
      for (const timer of timers) clearInterval(timer);
      await later.flush();
      await store.seen.tidy?.();
      await connection.close();
    },
  });
}

/** Does the work again and again while the store is up. */
function every(ms: number, connection: Connection, work: () => Promise<void>): NodeJS.Timeout {
  return setInterval(() => {
    if (connection.up) work().catch(() => undefined);
  }, ms).unref();
}
