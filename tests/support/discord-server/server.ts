import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Gateway, serveGateway } from './gateway.ts';
import { APPLICATION, BOT, GUILD, type Json } from './payloads.ts';
import { answer, asMessage } from './rest.ts';
import type { Asked, Call, Posted, State } from './state.ts';

export interface DiscordServer extends State {
  /** For `DISCORD_API_URL`. */
  url: string;
  gateway: Gateway;
  /** Sends an interaction to the bot and keeps what comes back. */
  interact(payload: Json): Asked;
  /** Sends a message to the bot, its content withheld where Discord withholds it. */
  say(message: Json): Json;
  /** The message as the API shows it: to press its buttons, to reply to it. */
  shown(posted: Posted): Json;
  close(): Promise<void>;
}

export interface ServerOptions {
  token?: string;
  heartbeatMs?: number;
  guilds?: string[];
}

export const TOKEN = 'MTAwMDAwMDAwMDAwMDAwMDAx.Gabcde.loopback-token-that-opens-nothing-at-all';

/** A server on loopback that speaks as much of Discord's REST API and gateway as a bot needs. */
export async function startDiscordServer(options: ServerOptions = {}): Promise<DiscordServer> {
  const http = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://loopback');
    const call: Call = {
      method: request.method ?? 'GET',
      path: decodeURIComponent(url.pathname).replace(/^\/api\/v10/, ''),
      query: url.searchParams,
      authorization: request.headers.authorization,
      body: await read(request),
      status: 0,
      at: performance.now(),
    };
    const file = state.files.get(call.path.replace('/files/', ''));
    if (file !== undefined) return void response.end(file);
    state.calls.push(call);
    if (state.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, state.delayMs));
    const fault = state.fault?.(call);
    const { status, body } = fault ?? answer(state, call);
    call.status = status;
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    response.writeHead(status, { ...type, ...fault?.headers });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;

  const state: State = {
    token: options.token ?? TOKEN,
    bot: BOT,
    applicationId: APPLICATION,
    guilds: options.guilds ?? [GUILD],
    permissions: String(0x7fffffffffffn),
    calls: [],
    posted: [],
    files: new Map(),
    asked: new Map(),
    commands: new Map(),
    fault: undefined,
    delayMs: 0,
    gatewayUrl: () => `ws://127.0.0.1:${port}`,
    dispatch: (type, data) => gateway.dispatch(type, data),
  };
  const gateway = serveGateway(http, {
    token: state.token,
    url: state.gatewayUrl,
    bot: BOT,
    applicationId: APPLICATION,
    guilds: state.guilds,
    heartbeatMs: options.heartbeatMs ?? 41_250,
  });

  return Object.assign(state, {
    url: `http://127.0.0.1:${port}/api`,
    gateway,
    interact(payload: Json) {
      const asked: Asked = { id: String(payload.id), payload, sentAt: performance.now(), followUps: [] };
      state.asked.set(asked.id, asked);
      gateway.dispatch('INTERACTION_CREATE', payload);
      return asked;
    },
    say(message: Json) {
      const mentions = message.mentions as Json[];
      const readable = !message.guild_id || mentions.some((each) => each.id === BOT.id);
      gateway.dispatch('MESSAGE_CREATE', readable ? message : { ...message, content: '' });
      return message;
    },
    shown: (posted: Posted) => asMessage(state, posted),
    async close() {
      await gateway.close();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  });
}

async function read(request: IncomingMessage): Promise<Json> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  if (text === '') return {};
  // A body with files is multipart; its JSON part is all that matters here.
  const json = request.headers['content-type']?.startsWith('multipart/')
    ? (/name="payload_json"\r\n[^{]*(\{.*\})\r\n/s.exec(text)?.[1] ?? '{}')
    : text;
  return JSON.parse(json);
}
