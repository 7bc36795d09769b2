import { Client, GatewayIntentBits, Options } from 'discord.js';
import { keepSession } from './keep-session.ts';
import type { DiscordSettings } from './settings.ts';

/** How long to wait for servers that do not report at the start, in milliseconds. */
const GUILDS_PATIENCE_MS = 5000;

/**
 * A client with no privileged intent: Discord then shows the bot the text of messages that mention it or reply
 * to it, and of direct messages, and withholds all other text.
 */
export function createClient({ token, apiUrl }: DiscordSettings): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    allowedMentions: { parse: [], repliedUser: false },
    failIfNotExists: false,
    waitGuildTimeout: GUILDS_PATIENCE_MS,
    rest: { api: apiUrl },
    ws: { buildStrategy: keepSession },
    // Messages and people are read once, from their events; nothing is looked up in them later.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      PresenceManager: 0,
      VoiceStateManager: 0,
      GuildMemberManager: { maxSize: 1, keepOverLimit: (member) => member.id === member.client.user.id },
      UserManager: { maxSize: 100, keepOverLimit: (user) => user.id === user.client.user?.id },
    }),
  });
  client.token = token;
  return client;
}
