import type { AnswersGiven } from './answers-given.ts';
import { type ChannelSettings, channelSettingsFile } from './channel-settings.ts';
import { type FeedbackStore, feedbackFile } from './feedback.ts';
import { createFlood, type Flood } from './flood.ts';
import { createHealth, type Health } from './health.ts';
import { createLog, type Log } from './log.ts';
import { type MayManage, readManagers } from './managers.ts';
import type { PostBelow } from './mark-changed.ts';
import { type Environment, readChoice, readText } from './read-setting.ts';
import { type RecentQuestions, rememberQuestions } from './recent.ts';
import { rememberEvents, type SeenEvents } from './seen-events.ts';
import { createInFlight, type InFlight } from './shutdown.ts';
import type { TakeIn } from './take-in.ts';

/** Which conversation a message belongs to, where the message itself does not tell. Nothing here rejects. */
export interface Exchanges {
  /** Nobody waits for it. */
  keep(message: string, conversation: string): void;
  of(message: string): Promise<string | undefined>;
}

/** What has to last: in the store, or in memory and files where there is none. */
export interface Kept {
  seen: SeenEvents;
  feedback: FeedbackStore;
  channels: ChannelSettings;
  recent: RecentQuestions;
  /** Answers that stand in channels; not kept where there is no store. */
  answers?: AnswersGiven;
  /** Not kept where there is no store. */
  exchanges?: Exchanges;
  /** Deletes all that is kept of a person, `slack:U123`. Rejects where it could not be done. */
  forgetPerson?(person: string): Promise<void>;
}

/** By platform, what to do with an event that another copy left. */
export interface TakeUp {
  get(platform: string): ((body: unknown) => Promise<void>) | undefined;
  keys(): Iterable<string>;
  set(platform: string, handle: (body: unknown) => Promise<void>): void;
}

/** By platform, how to post below a message. */
export interface Below {
  get(platform: string): PostBelow | undefined;
  set(platform: string, post: PostBelow): void;
}

/** What the platforms in one process share. */
export interface Services extends Kept {
  log: Log;
  /** By platform: does again what an event asked for, where the copy of the bot that heard it has died. */
  takeUp: TakeUp;
  below: Below;
  flood: Flood;
  inFlight: InFlight;
  health: Health;
  mayManage: MayManage;
  /** Takes in an article that somebody adds in chat. */
  takeIn?: TakeIn | undefined;
}

const here = { where: 'the file .env, or the environment of the process' };

/** Makes them from the environment: `LOG_LEVEL`, and without a store `FEEDBACK_FILE`, `CHANNEL_SETTINGS_FILE`. */
export function createServices(env: Environment, kept: Kept = keptInFiles(env)): Services {
  return {
    log: readLog(env),
    seen: kept.seen,
    feedback: kept.feedback,
    channels: kept.channels,
    recent: kept.recent,
    ...(kept.answers ? { answers: kept.answers } : {}),
    ...(kept.exchanges ? { exchanges: kept.exchanges } : {}),
    ...(kept.forgetPerson ? { forgetPerson: kept.forgetPerson } : {}),
    takeUp: new Map(),
    below: new Map(),
    flood: createFlood(),
    inFlight: createInFlight(),
    health: createHealth(),
    mayManage: readManagers(env),
  };
}

export function readLog(env: Environment): Log {
  return createLog(readChoice(env, 'LOG_LEVEL', ['debug', 'info', 'warn', 'error'], here) ?? 'info');
}

function keptInFiles(env: Environment): Kept {
  return {
    seen: rememberEvents(),
    feedback: feedbackFile(readText(env, 'FEEDBACK_FILE', here) ?? '.state/feedback.jsonl'),
    channels: channelSettingsFile(
      readText(env, 'CHANNEL_SETTINGS_FILE', here) ?? '.state/channel-settings.json',
    ),
    recent: rememberQuestions(),
  };
}
