import type { Bot } from '../../src/index.ts';
import type { Services } from '../shared/services.ts';
import type { Answered } from './answered.ts';
import type { Self } from './check.ts';
import type { SlackClient } from './web-client.ts';

/** What every listener works with. */
export interface Desk {
  bot: Bot;
  self: Self;
  client: SlackClient;
  /** For what may be left out: it fails at once and holds up nothing. */
  ornaments: SlackClient;
  services: Services;
  answered: Answered;
  /** Acknowledges an event that waits for work on the same message, and so cannot be claimed yet. */
  acknowledge(body: unknown): void;
}
