import { type ChannelSettings, channelSettingsFile } from './channel-settings.ts';
import { type FeedbackStore, feedbackFile } from './feedback.ts';
import { createFlood, type Flood } from './flood.ts';
import { createHealth, type Health } from './health.ts';
import { createLog, type Log } from './log.ts';
import { type Environment, readChoice, readText } from './read-setting.ts';
import { rememberEvents, type SeenEvents } from './seen-events.ts';
import { createInFlight, type InFlight } from './shutdown.ts';

/** What the platforms in one process share. */
export interface Services {
  log: Log;
  seen: SeenEvents;
  flood: Flood;
  feedback: FeedbackStore;
  channels: ChannelSettings;
  inFlight: InFlight;
  health: Health;
}

/** Makes them from the environment: `LOG_LEVEL`, `FEEDBACK_FILE`, `CHANNEL_SETTINGS_FILE`. */
export function createServices(env: Environment): Services {
  const here = { where: 'the file .env, or the environment of the process' };
  const level = readChoice(env, 'LOG_LEVEL', ['debug', 'info', 'warn', 'error'], here) ?? 'info';
  return {
    log: createLog(level),
    seen: rememberEvents(),
    flood: createFlood(),
    feedback: feedbackFile(readText(env, 'FEEDBACK_FILE', here) ?? '.state/feedback.jsonl'),
    channels: channelSettingsFile(
      readText(env, 'CHANNEL_SETTINGS_FILE', here) ?? '.state/channel-settings.json',
    ),
    inFlight: createInFlight(),
    health: createHealth(),
  };
}
