/** Payloads as Discord sends them, with made-up ids. Ids are snowflakes: a time and a counter. */

const EPOCH = 1420070400000n;
let counter = 0n;

/** A fresh id that carries the present time, as Discord's do. */
export function snowflake(): string {
  counter += 1n;
  return String(((BigInt(Date.now()) - EPOCH) << 22n) + (counter & 0x3fffffn));
}

export const GUILD = '300000000000000001';
export const CHANNEL = '400000000000000001';
export const OTHER_CHANNEL = '400000000000000002';
export const DM_CHANNEL = '500000000000000001';
export const BOT = { id: '200000000000000001', username: 'recorder' };
export const APPLICATION = '100000000000000001';

/** Command, autocomplete, button, modal: what a person did. */
export type Json = Record<string, unknown>;

export function user(id: string, more: Json = {}): Json {
  return {
    id,
    username: `person-${id}`,
    discriminator: '0',
    avatar: null,
    global_name: `Person ${id}`,
    ...more,
  };
}

export function readyGuild(id: string, bot: { id: string; username: string }): Json {
  const text = (channel: string, name: string, position: number) => ({
    id: channel,
    type: 0,
    name,
    position,
    parent_id: null,
    permission_overwrites: [],
    nsfw: false,
    rate_limit_per_user: 0,
    topic: null,
    last_message_id: null,
  });
  return {
    id,
    name: 'A newsroom',
    unavailable: false,
    owner_id: '900000000000000001',
    member_count: 2,
    large: false,
    joined_at: '2026-01-01T00:00:00.000Z',
    preferred_locale: 'en-US',
    features: [],
    emojis: [],
    stickers: [],
    roles: [
      {
        id,
        name: '@everyone',
        permissions: '0',
        position: 0,
        color: 0,
        hoist: false,
        managed: false,
        mentionable: false,
      },
    ],
    channels: id === GUILD ? [text(CHANNEL, 'the-story', 0), text(OTHER_CHANNEL, 'another', 1)] : [],
    threads: [],
    members: [
      { user: { ...user(bot.id), ...bot, bot: true }, roles: [], joined_at: '2026-01-01T00:00:00.000Z' },
    ],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

export interface Where {
  /** Absent: a direct message. */
  guild?: string;
  channel: string;
}

export const inChannel: Where = { guild: GUILD, channel: CHANNEL };
export const inDirectMessage: Where = { channel: DM_CHANNEL };

/** The frame that all interactions share. */
export function interaction(type: number, who: string, where: Where, data: Json, more: Json = {}): Json {
  const id = snowflake();
  const person = user(who);
  const place = where.guild
    ? {
        guild_id: where.guild,
        guild: { id: where.guild, locale: 'en-US', features: [] },
        guild_locale: 'en-US',
        context: 0,
        channel: {
          id: where.channel,
          type: 0,
          guild_id: where.guild,
          name: 'the-story',
          permissions: '274877975552',
        },
        member: {
          user: person,
          roles: [],
          permissions: '274877975552',
          joined_at: '2026-01-01T00:00:00.000Z',
          deaf: false,
          mute: false,
          flags: 0,
        },
      }
    : {
        user: person,
        context: 1,
        channel: { id: where.channel, type: 1, recipients: [person] },
      };
  return {
    id,
    application_id: APPLICATION,
    type,
    token: `token-of-${id}`,
    version: 1,
    channel_id: where.channel,
    app_permissions: '274877975552',
    locale: 'en-US',
    entitlements: [],
    attachment_size_limit: 10485760,
    authorizing_integration_owners: where.guild ? { '0': where.guild } : { '0': '0' },
    ...place,
    data,
    ...more,
  };
}

export type Options = Record<string, string | boolean>;

const asOptions = (options: Options, focused?: string) =>
  Object.entries(options).map(([name, value]) => ({
    name,
    type: typeof value === 'boolean' ? 5 : 3,
    value,
    ...(name === focused ? { focused: true } : {}),
  }));

export function command(name: string, options: Options = {}, who = '700', where: Where = inChannel): Json {
  return interaction(2, who, where, { id: '600', name, type: 1, options: asOptions(options) });
}

export function autocomplete(
  name: string,
  focused: string,
  options: Options,
  who = '700',
  where: Where = inChannel,
): Json {
  return interaction(4, who, where, { id: '600', name, type: 1, options: asOptions(options, focused) });
}

export function messageCommand(name: string, target: Json, who = '700', where: Where = inChannel): Json {
  const id = String(target.id);
  return interaction(2, who, where, {
    id: '601',
    name,
    type: 3,
    target_id: id,
    resolved: { messages: { [id]: target } },
  });
}

export function press(customId: string, message: Json, who = '700', where: Where = inChannel): Json {
  return interaction(3, who, where, { custom_id: customId, component_type: 2, id: 1 }, { message });
}

export function submit(
  customId: string,
  fields: Record<string, string>,
  message: Json,
  who = '700',
  where: Where = inChannel,
): Json {
  const components = Object.entries(fields).map(([custom_id, value]) => ({
    type: 18,
    component: { type: 4, custom_id, value },
  }));
  return interaction(5, who, where, { custom_id: customId, components }, { message });
}

/** A message as it stands in a channel. */
export function message(content: string, who: string, where: Where = inChannel, more: Json = {}): Json {
  return {
    id: snowflake(),
    channel_id: where.channel,
    ...(where.guild ? { guild_id: where.guild } : {}),
    author: user(who),
    content,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [...content.matchAll(/<@!?(\d+)>/g)].map(([, id]) => user(String(id))),
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    type: 0,
    flags: 0,
    ...more,
  };
}
