import { ApplicationIntegrationType, DiscordAPIError, REST, Routes } from 'discord.js';
import { z } from 'zod';
import { invitation, missingPermissions, personalInvitation } from './invitation.ts';
import { type DiscordSettings, PORTAL, TOKEN_HELP } from './settings.ts';

/** One line of a check: `error` where the bot cannot work, `warn` where some of it cannot. */
export interface Finding {
  level: 'ok' | 'warn' | 'error';
  line: string;
}

const applicationShape = z.object({
  id: z.string(),
  name: z.string(),
  interactions_endpoint_url: z.string().nullish(),
  integration_types_config: z.record(z.string(), z.unknown()).nullish(),
});
type Application = z.infer<typeof applicationShape>;
const guildsShape = z.array(z.object({ id: z.string(), name: z.string(), permissions: z.string() }));

/** How long Discord may take to answer, in milliseconds. */
const PATIENCE_MS = 8000;

/**
 * Asks Discord whether the token opens anything, which application it is and what the bot may do, without
 * connecting to the gateway. Ends with the links that invite the bot. Never rejects.
 */
export async function checkDiscord(settings: DiscordSettings): Promise<Finding[]> {
  const rest = new REST({ version: '10', api: settings.apiUrl, timeout: PATIENCE_MS, retries: 1 });
  rest.setToken(settings.token);
  try {
    const application = applicationShape.parse(await rest.get(Routes.currentApplication()));
    const found: Finding = {
      level: 'ok',
      line: `The token is that of the application "${application.name}" (${application.id}).`,
    };
    const guilds = await checkGuild(rest, settings.guildId).catch((error: unknown): Finding[] => [
      {
        level: 'warn',
        line: `What the bot may do in its servers could not be looked up. ${describe(error)}`,
      },
    ]);
    return [found, ...checkApplication(application), ...guilds, ...links(application.id)];
  } catch (error) {
    return [{ level: 'error', line: explain(error, settings.apiUrl) }];
  }
}

/** What the application's page may have that keeps commands from the bot. */
function checkApplication(application: Application): Finding[] {
  const { interactions_endpoint_url: endpoint, integration_types_config: installs } = application;
  const findings: Finding[] = [];
  if (endpoint) {
    const line = `Discord sends all commands to the application's Interactions Endpoint URL and none to the bot. Empty that field: ${PORTAL}, General Information.`;
    findings.push({ level: 'error', line });
  }
  if (installs && !(ApplicationIntegrationType.UserInstall in installs)) {
    const line = `People cannot install the bot for themselves: tick User Install at ${PORTAL}, Installation.`;
    findings.push({ level: 'warn', line });
  }
  return findings;
}

/** Most servers that are named. */
const MOST_LINES = 10;

async function checkGuild(rest: REST, guildId: string | undefined): Promise<Finding[]> {
  const query = new URLSearchParams({ limit: '200' });
  const guilds = guildsShape.parse(await rest.get(Routes.userGuilds(), { query }));
  if (guildId && !guilds.some(({ id }) => id === guildId)) {
    const line = `The bot is not in the server ${guildId} of DISCORD_GUILD_ID: open the first link below, or correct the id.`;
    return [{ level: 'error', line }];
  }
  if (guilds.length === 0) {
    return [{ level: 'warn', line: 'The bot is in no server yet: open the first link below.' }];
  }
  const looked = guilds.filter(({ id }) => guildId === undefined || id === guildId);
  const lacking = looked.flatMap(({ name, permissions }): Finding[] => {
    const missing = missingPermissions(permissions);
    const line = `In "${name}" the bot lacks: ${missing.join(', ')}. Give them to its role, or open the first link below again.`;
    return missing.length > 0 ? [{ level: 'warn', line }] : [];
  });
  if (lacking.length > 0) return lacking.slice(0, MOST_LINES);
  const where = looked.length === 1 ? `"${looked[0]?.name}"` : `all ${looked.length} servers looked at`;
  return [{ level: 'ok', line: `In ${where} the bot may do all it needs.` }];
}

function links(applicationId: string): Finding[] {
  return [
    { level: 'ok', line: `To invite the bot to a server: ${invitation(applicationId)}` },
    { level: 'ok', line: `To take its commands along everywhere: ${personalInvitation(applicationId)}` },
  ];
}

/** Why Discord cannot be used, and what to do about it; never with the token in it. */
export function explain(error: unknown, apiUrl: string): string {
  if (error instanceof DiscordAPIError) {
    if (error.status !== 401) return describe(error);
    return `Discord refuses the token in DISCORD_TOKEN. Copy it anew from ${TOKEN_HELP}.`;
  }
  if (error instanceof z.ZodError)
    return `What answers at ${apiUrl} is not Discord. Look at DISCORD_API_URL.`;
  return `Discord could not be reached at ${apiUrl}: ${describe(error)}. Look at the network and at DISCORD_API_URL.`;
}

/** What went wrong, in one line. */
export function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!(error instanceof DiscordAPIError)) return `${error.name}: ${error.message}`;
  return `Discord refused ${error.method} ${place(error.url)}: ${error.message} (${error.code})`;
}

/** The path of a call, without the tokens that some have in them. */
function place(url: string): string {
  const parts = new URL(url).pathname.split('/');
  return parts.map((part) => (part.length > 24 ? '…' : part)).join('/');
}
