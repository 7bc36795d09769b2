import { dirname, join } from 'node:path';
import { type Environment, readText, readWhole } from '../shared/read-setting.ts';

/** How long things are kept. */
export interface Ages {
  eventsHours: number;
  conversationsDays: number;
  requestsDays: number;
  answersDays: number;
  feedbackDays: number;
}

export interface StoreSettings {
  /** Address of a PostgreSQL server; without one, the embedded database in `folder`. */
  url?: string | undefined;
  folder: string;
  ages: Ages;
  /** Where feedback waits while the store is down, and where it was kept before there was one. */
  feedbackFile: string;
  /** A file that gets a line of every feedback besides, where someone wants one. */
  feedbackCopy?: string | undefined;
  /** Where the settings of channels were kept before there was a store. */
  channelsFile: string;
}

export const AGES: Ages = {
  eventsHours: 24,
  conversationsDays: 30,
  requestsDays: 365,
  answersDays: 90,
  feedbackDays: 730,
};

const here = { where: 'the file .env, or the environment of the process' };

/** Reads `DATABASE_URL`, `STORE_DIR` and the `KEEP_…` settings. Throws `SettingError`. */
export function readStoreSettings(env: Environment): StoreSettings {
  const days = (name: string) => readWhole(env, name, { ...here, min: 1, max: 36_500 });
  const copy = readText(env, 'FEEDBACK_FILE', here);
  const channelsFile = readText(env, 'CHANNEL_SETTINGS_FILE', here);
  // Beside what was kept before there was a store.
  const state = dirname(channelsFile ?? copy ?? '.state/store');
  return {
    url: readText(env, 'DATABASE_URL', {
      ...here,
      secret: true,
      pattern: /^postgres(?:ql)?:\/\//,
      shape: 'the address of a PostgreSQL server, postgres://user:password@host/database',
    }),
    folder: readText(env, 'STORE_DIR', here) ?? join(state, 'store'),
    ages: {
      eventsHours:
        readWhole(env, 'KEEP_EVENTS_HOURS', { ...here, min: 1, max: 24 * 365 }) ?? AGES.eventsHours,
      conversationsDays: days('KEEP_CONVERSATIONS_DAYS') ?? AGES.conversationsDays,
      requestsDays: days('KEEP_REQUESTS_DAYS') ?? AGES.requestsDays,
      answersDays: days('KEEP_ANSWERS_DAYS') ?? AGES.answersDays,
      feedbackDays: days('KEEP_FEEDBACK_DAYS') ?? AGES.feedbackDays,
    },
    feedbackFile: join(state, copy ? 'feedback-waiting.jsonl' : 'feedback.jsonl'),
    feedbackCopy: copy,
    channelsFile: channelsFile ?? join(state, 'channel-settings.json'),
  };
}
