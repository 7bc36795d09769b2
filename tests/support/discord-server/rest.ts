import { brokenLimits, isEmpty } from './limits.ts';
import { type Json, snowflake } from './payloads.ts';
import type { Asked, Call, Posted, State } from './state.ts';

export interface Answer {
  status: number;
  body?: Json | Json[];
}

const refuse = (status: number, code: number, message: string): Answer => ({
  status,
  body: { code, message },
});
const ok = (body: Json | Json[]): Answer => ({ status: 200, body });

type Route = [
  method: string,
  pattern: RegExp,
  authorised: boolean,
  (state: State, call: Call, ids: string[]) => Answer,
];

const EPHEMERAL = 64;

function post(state: State, channel: string, body: Json, asked?: Asked): Posted {
  const posted: Posted = {
    id: snowflake(),
    channel,
    body,
    versions: [body],
    ephemeral: (Number(body.flags ?? 0) & EPHEMERAL) !== 0,
    deleted: false,
    ...(asked ? { interaction: asked.id } : {}),
  };
  state.posted.push(posted);
  return posted;
}

/** A posted message as the API shows it. */
export function asMessage(state: State, posted: Posted): Json {
  const asked = posted.interaction ? state.asked.get(posted.interaction) : undefined;
  const person = asked && ((asked.payload.member as Json | undefined)?.user ?? asked.payload.user);
  return {
    embeds: [],
    components: [],
    attachments: [],
    ...posted.body,
    id: posted.id,
    channel_id: posted.channel,
    author: { ...state.bot, discriminator: '0', avatar: null, bot: true },
    content: posted.body.content ?? '',
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    pinned: false,
    type: 0,
    flags: posted.body.flags ?? 0,
    ...(asked
      ? {
          interaction_metadata: {
            id: asked.id,
            type: asked.payload.type,
            user: person,
            authorizing_integration_owners: asked.payload.authorizing_integration_owners,
          },
        }
      : {}),
  };
}

function fault(body: Json, edited = false): Answer | undefined {
  const faults = brokenLimits(body);
  if (faults.length > 0) return refuse(400, 50035, `Invalid Form Body: ${faults.join('; ')}`);
  return !edited && isEmpty(body) ? refuse(400, 50006, 'Cannot send an empty message') : undefined;
}

const callback: Route[3] = (state, call, [id, token]) => {
  const asked = [...state.asked.values()].find((each) => each.payload.token === token);
  if (!asked || asked.id !== id || performance.now() - asked.sentAt > 3000) {
    return refuse(404, 10062, 'Unknown interaction');
  }
  if (asked.callback) return refuse(400, 40060, 'Interaction has already been acknowledged.');
  const { type } = call.body as { type: number };
  const data = (call.body.data ?? {}) as Json;
  const bad = type === 4 || type === 7 ? fault(data, type === 7) : brokenLimits(data)[0];
  if (bad) return typeof bad === 'string' ? refuse(400, 50035, bad) : bad;
  asked.callback = { type, data, ms: performance.now() - asked.sentAt };
  asked.onCallback?.();
  const channel = String(asked.payload.channel_id);
  if (type === 4 || type === 5) asked.original = post(state, channel, data, asked);
  if (type === 6 || type === 7) {
    const message = asked.payload.message as Json;
    asked.original = state.posted.find((each) => each.id === message.id);
    if (type === 7 && asked.original) edit(asked.original, data);
  }
  if (call.query.get('with_response') !== 'true') return { status: 204 };
  const resource = asked.original
    ? { resource: { type, message: asMessage(state, asked.original) } }
    : undefined;
  return ok({ interaction: { id: asked.id, type: asked.payload.type }, ...resource });
};

function edit(posted: Posted, body: Json) {
  posted.body = { ...posted.body, ...body };
  posted.versions.push(body);
}

const byToken = (state: State, token: string | undefined) =>
  [...state.asked.values()].find((asked) => asked.payload.token === token && asked.callback);

const webhookMessage: Route[3] = (state, call, [, token, which]) => {
  const asked = byToken(state, token);
  const posted = which === '@original' ? asked?.original : state.posted.find((each) => each.id === which);
  if (!asked || !posted || posted.deleted) return refuse(404, 10008, 'Unknown Message');
  if (call.method === 'DELETE') {
    posted.deleted = true;
    return { status: 204 };
  }
  if (call.method === 'PATCH') {
    const bad = fault(call.body, true);
    if (bad) return bad;
    edit(posted, call.body);
  }
  return ok(asMessage(state, posted));
};

const followUp: Route[3] = (state, call, [, token]) => {
  const asked = byToken(state, token);
  if (!asked) return refuse(404, 10015, 'Unknown Webhook');
  const bad = fault(call.body);
  if (bad) return bad;
  // As on the real platform: the first follow-up of a deferred response becomes that response.
  if (asked.callback?.type === 5 && asked.original?.versions.length === 1) {
    edit(asked.original, call.body);
    return ok(asMessage(state, asked.original));
  }
  const posted = post(state, String(asked.payload.channel_id), call.body, asked);
  asked.followUps.push(posted);
  return ok(asMessage(state, posted));
};

const createMessage: Route[3] = (state, call, [channel]) => {
  const bad = fault(call.body);
  if (bad) return bad;
  const same =
    call.body.enforce_nonce === true && state.posted.find((each) => each.body.nonce === call.body.nonce);
  return ok(asMessage(state, same || post(state, String(channel), call.body)));
};

const startThread: Route[3] = (state, call, [channel, message]) => {
  const name = String(call.body.name ?? '');
  if (name.length < 1 || name.length > 100) return refuse(400, 50035, 'Invalid Form Body: name');
  const thread: Json = {
    id: message,
    type: 11,
    guild_id: state.guilds[0],
    parent_id: channel,
    owner_id: state.bot.id,
    name,
    message_count: 0,
    member_count: 1,
    total_message_sent: 0,
    rate_limit_per_user: 0,
    thread_metadata: {
      archived: false,
      locked: false,
      auto_archive_duration: 1440,
      archive_timestamp: new Date().toISOString(),
    },
  };
  state.dispatch('THREAD_CREATE', { ...thread, newly_created: true });
  return ok(thread);
};

const scopeOf = (ids: string[]) => ids[1] ?? 'global';

const commands: Route[3] = (state, call, ids) => {
  if (ids[0] !== state.applicationId) return refuse(403, 20012, 'You are not authorized');
  if (ids[1] && !state.guilds.includes(ids[1])) return refuse(403, 50001, 'Missing Access');
  if (call.method === 'PUT') {
    const list = (call.body as unknown as Json[]).map((each) => ({
      type: 1,
      default_member_permissions: null,
      nsfw: false,
      ...each,
      id: snowflake(),
      application_id: state.applicationId,
      version: snowflake(),
    }));
    state.commands.set(scopeOf(ids), list);
  }
  const list = state.commands.get(scopeOf(ids)) ?? [];
  return ok(call.query.get('with_localizations') === 'true' ? list : list.map(withoutLocalisations));
};

const withoutLocalisations = ({ name_localizations, description_localizations, ...rest }: Json): Json => ({
  ...rest,
  ...(Array.isArray(rest.options) ? { options: rest.options.map(withoutLocalisations) } : {}),
});

export const routes: Route[] = [
  ['POST', /^\/interactions\/(\d+)\/([^/]+)\/callback$/, false, callback],
  ['(PATCH|GET|DELETE)', /^\/webhooks\/(\d+)\/([^/]+)\/messages\/(@original|\d+)$/, false, webhookMessage],
  ['POST', /^\/webhooks\/(\d+)\/([^/]+)$/, false, followUp],
  ['POST', /^\/channels\/(\d+)\/messages$/, true, createMessage],
  ['POST', /^\/channels\/(\d+)\/messages\/(\d+)\/threads$/, true, startThread],
  ['(GET|PUT)', /^\/applications\/(\d+)\/commands$/, true, commands],
  ['(GET|PUT)', /^\/applications\/(\d+)\/guilds\/(\d+)\/commands$/, true, commands],
  [
    'GET',
    /^\/applications\/@me$/,
    true,
    (state) => ok({ id: state.applicationId, name: 'recorder', flags: 0 }),
  ],
  ['GET', /^\/users\/@me$/, true, (state) => ok({ ...state.bot, discriminator: '0', bot: true })],
  [
    'GET',
    /^\/users\/@me\/guilds$/,
    true,
    (state) =>
      ok(
        state.guilds.map((id) => ({ id, name: 'A newsroom', owner: false, permissions: state.permissions })),
      ),
  ],
  [
    'GET',
    /^\/gateway\/bot$/,
    true,
    (state) =>
      ok({
        url: state.gatewayUrl(),
        shards: 1,
        session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 16 },
      }),
  ],
];

/** Answers one call, as Discord would. */
export function answer(state: State, call: Call): Answer {
  for (const [method, pattern, authorised, handle] of routes) {
    const ids = pattern.exec(call.path);
    if (!ids || !new RegExp(`^${method}$`).test(call.method)) continue;
    if (authorised && call.authorization !== `Bot ${state.token}`) return refuse(401, 0, '401: Unauthorized');
    return handle(state, call, ids.slice(1));
  }
  return refuse(404, 0, '404: Not Found');
}
