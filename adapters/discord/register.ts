import { isDeepStrictEqual } from 'node:util';
import { type REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord.js';

export interface Scope {
  applicationId: string;
  /** Registers in this server at once; absent: everywhere. */
  guildId?: string | undefined;
}

/** Registers the commands where they differ from what is registered. Rejects as the REST client does. */
export async function register(
  rest: REST,
  { applicationId, guildId }: Scope,
  wanted: RESTPostAPIApplicationCommandsJSONBody[],
): Promise<'registered' | 'unchanged'> {
  const route = guildId
    ? Routes.applicationGuildCommands(applicationId, guildId)
    : Routes.applicationCommands(applicationId);
  const query = new URLSearchParams({ with_localizations: 'true' });
  // Where they cannot be read they are written: that call then says what is wrong.
  const registered = await rest.get(route, { query }).catch(() => undefined);
  if (sameCommands(wanted, registered, guildId !== undefined)) return 'unchanged';
  await rest.put(route, { body: wanted });
  return 'registered';
}

/** Whether all that we say of our commands is what Discord holds; it adds ids and defaults of its own. */
export function sameCommands(wanted: unknown[], registered: unknown, inGuild: boolean): boolean {
  if (!Array.isArray(registered) || registered.length !== wanted.length) return false;
  const key = (command: unknown) => (isRecord(command) ? `${command.type ?? 1} ${command.name}` : '');
  const held = new Map(registered.map((command) => [key(command), command]));
  return wanted.every((command) => holds(held.get(key(command)), command, inGuild));
}

/** Discord keeps these of global commands only. */
const globalOnly = ['contexts', 'integration_types'];

/** Settings that count as not there where they are empty: what we do not set, Discord must not hold either. */
const optional = [
  ...[
    'default_member_permissions',
    'nsfw',
    'options',
    'required',
    'autocomplete',
    'choices',
    'channel_types',
  ],
  ...['min_length', 'max_length', 'min_value', 'max_value'],
];
const isEmpty = (value: unknown) =>
  value == null || value === false || (Array.isArray(value) && value.length === 0);

function holds(held: unknown, wanted: unknown, inGuild: boolean): boolean {
  if (Array.isArray(wanted)) {
    const list = Array.isArray(held) ? held : [];
    return list.length === wanted.length && wanted.every((each, at) => holds(list[at], each, inGuild));
  }
  if (!isRecord(wanted)) return isDeepStrictEqual(held ?? false, wanted ?? false);
  if (!isRecord(held)) return false;
  if (optional.some((name) => !(name in wanted) && !isEmpty(held[name]))) return false;
  return Object.entries(wanted)
    .filter(([name]) => !(inGuild && globalOnly.includes(name)))
    .every(([name, value]) =>
      name.endsWith('_localizations')
        ? isDeepStrictEqual(held[name] ?? undefined, value ?? undefined)
        : holds(held[name], value, inGuild),
    );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
