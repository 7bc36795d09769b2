import type { Client } from 'discord.js';
import type { Bot } from '../../src/index.ts';
import type { Services } from '../shared/services.ts';
import type { Conversations } from './conversations.ts';

/** What the handlers of events work with. */
export interface Context {
  bot: Bot;
  client: Client<true>;
  services: Services;
  conversations: Conversations;
}
