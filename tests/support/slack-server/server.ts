import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { faultsOf, faultsOfView, interpretedIn } from './check-message.ts';

/*
 * Slack on loopback: the Web API methods the bot calls, Socket Mode, response URLs, and signed requests to
 * the bot's own server. It checks all it is sent against Slack's limits, and keeps it for the tests.
 */

export type Json = Record<string, unknown>;

/** One thing the bot sent: a Web API call, or a post to a response URL (`method` is 'response_url'). */
export interface Call {
  method: string;
  args: Json;
  token: string;
  at: number;
}

/** What a test wants a call answered with instead; `then` undefined lets it through. */
export type Stub = (
  call: Call,
) => { status?: number; headers?: Record<string, string>; body?: Json } | undefined;

interface Envelope {
  envelope_id: string;
  type: string;
  payload: unknown;
  settle: (ack: Json | undefined) => void;
}

export const BOT = 'UBOT';
export const SECRET = 'a-signing-secret';
export const SCOPES =
  'chat:write,app_mentions:read,im:history,commands,channels:history,groups:history,files:read,assistant:write';

export class SlackServer {
  calls: Call[] = [];
  faults: string[] = [];
  interpreted: string[] = [];
  stubs: Stub[] = [];
  /** Methods that are not answered before their promise resolves. */
  held = new Map<string, Promise<void>>();
  scopes: string | undefined = SCOPES;
  /** What people have attached, by name: at `/files/NAME`, for whoever has the bot's token. */
  files = new Map<string, string>();
  connections = 0;
  /** Where the bot's own server listens, in HTTP mode. */
  app: string | undefined;
  #http = createServer((request, response) => void this.#onRequest(request, response));
  #sockets = new WebSocketServer({ noServer: true });
  #unacked = new Map<string, Envelope>();
  /** Whether events go to all connections in turn, as with several copies of the bot. */
  spread = false;
  #turn = 0;
  #counter = 0;
  #changed = new Set<() => void>();

  async start(): Promise<void> {
    this.#http.on('upgrade', (request, socket, head) => {
      this.#sockets.handleUpgrade(request, socket, head, (connection) => this.#onConnection(connection));
    });
    await new Promise<void>((resolve) => this.#http.listen(0, '127.0.0.1', resolve));
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#http.closeAllConnections();
    await new Promise((resolve) => this.#http.close(resolve));
  }

  /** Envelopes that the bot has not acknowledged. */
  get unacknowledged(): number {
    return this.#unacked.size;
  }

  get port(): number {
    return (this.#http.address() as AddressInfo).port;
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${this.port}/api/`;
  }

  get sockets(): WebSocket[] {
    return [...this.#sockets.clients];
  }

  /** A response URL; what is posted there is a call. */
  responseUrl(): string {
    this.#counter += 1;
    return `http://127.0.0.1:${this.port}/response/${this.#counter}`;
  }

  id(prefix: string): string {
    this.#counter += 1;
    return `${prefix}${this.#counter}`;
  }

  /** A message timestamp like Slack's. */
  ts(): string {
    this.#counter += 1;
    return `1700000000.${String(this.#counter).padStart(6, '0')}`;
  }

  of(...methods: string[]): Call[] {
    return this.calls.filter(({ method }) => methods.includes(method));
  }

  /** Resolves when the condition holds. Rejects, with what it was, after a while. */
  async until(what: string, condition: () => boolean, ms = 8000): Promise<void> {
    if (condition()) return;
    await new Promise<void>((resolve, reject) => {
      const end = () => {
        clearTimeout(timer);
        this.#changed.delete(look);
      };
      const look = () => {
        if (!condition()) return;
        end();
        resolve();
      };
      const timer = setTimeout(() => {
        end();
        reject(new Error(`did not come: ${what}`));
      }, ms);
      this.#changed.add(look);
    });
  }

  /** Delivers an envelope and resolves to what the bot acknowledged it with. Sent again where a socket drops. */
  async deliver(
    type: 'events_api' | 'slash_commands' | 'interactive',
    payload: unknown,
  ): Promise<Json | undefined> {
    if (this.app) return (await this.post(type, payload)).body;
    await this.until('a socket', () => this.sockets.length > 0);
    return new Promise((settle) => {
      const envelope: Envelope = { envelope_id: this.id('env'), type, payload, settle };
      this.#unacked.set(envelope.envelope_id, envelope);
      this.#send(envelope);
    });
  }

  /** Delivers as a signed request. */
  async post(type: string, payload: unknown): Promise<{ status: number; body: Json | undefined }> {
    if (type === 'events_api') return this.postRaw(JSON.stringify(payload), 'application/json');
    const form =
      type === 'slash_commands' ? (payload as Record<string, string>) : { payload: JSON.stringify(payload) };
    return this.postRaw(new URLSearchParams(form).toString(), 'application/x-www-form-urlencoded');
  }

  async postRaw(
    body: string,
    contentType: string,
    { secret = SECRET, timestamp = Math.floor(Date.now() / 1000), unsigned = false } = {},
  ): Promise<{ status: number; body: Json | undefined }> {
    const signature = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
    const signed = { 'x-slack-request-timestamp': String(timestamp), 'x-slack-signature': signature };
    const response = await fetch(`${this.app}/slack/events`, {
      method: 'POST',
      headers: { 'content-type': contentType, connection: 'close', ...(unsigned ? {} : signed) },
      body,
    });
    const text = await response.text();
    return { status: response.status, body: text.startsWith('{') ? (JSON.parse(text) as Json) : undefined };
  }

  /** Sends one envelope twice, as after a lost acknowledgement. */
  async deliverTwice(type: Envelope['type'], payload: unknown): Promise<void> {
    const envelope = { envelope_id: this.id('env'), type, payload, settle: () => undefined };
    this.#send(envelope);
    this.#send(envelope);
  }

  /** Sends a raw frame to every socket, however malformed. */
  sendRaw(frame: string): void {
    for (const socket of this.sockets) socket.send(frame);
  }

  /** Drops every connection, as a network does. */
  drop(): void {
    for (const socket of this.sockets) socket.terminate();
  }

  #send({ settle: _, ...envelope }: Envelope): void {
    const { sockets } = this;
    this.#turn += 1;
    sockets[this.spread ? this.#turn % sockets.length : 0]?.send(
      JSON.stringify({ ...envelope, accepts_response_payload: envelope.type !== 'events_api' }),
    );
  }

  #onConnection(socket: WebSocket): void {
    this.connections += 1;
    socket.on('message', (data) => {
      const { envelope_id, payload } = JSON.parse(String(data)) as { envelope_id: string; payload?: Json };
      const envelope = this.#unacked.get(envelope_id);
      this.#unacked.delete(envelope_id);
      envelope?.settle(payload);
      this.#tell();
    });
    socket.on('close', () => {
      // Slack tries again, on whatever connection there is.
      if (this.sockets.length > 0) for (const envelope of this.#unacked.values()) this.#send(envelope);
    });
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A1' } }));
    // What the last connection did not acknowledge comes again on this one.
    for (const envelope of this.#unacked.values()) this.#send(envelope);
    this.#tell();
  }

  async #onRequest(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts).toString();
    const [, root, name = ''] = (request.url ?? '').split('/');
    if (root === 'files') {
      const file = /^Bearer xoxb-good/.test(request.headers.authorization ?? '') && this.files.get(name);
      response.writeHead(file ? 200 : 403, { 'content-type': 'text/plain' });
      return void response.end(file || undefined);
    }
    const method = root === 'response' ? 'response_url' : name;
    const args = root === 'response' ? (JSON.parse(body) as Json) : readForm(body);
    const token = (request.headers.authorization ?? '').replace('Bearer ', '') || String(args.token ?? '');
    const call: Call = { method, args, token, at: performance.now() };
    await this.held.get(method);
    const stubbed = this.stubs.map((stub) => stub(call)).find((answer) => answer !== undefined);
    const answer = stubbed?.body ?? this.#answer(call);
    const headers: Record<string, string> = { 'content-type': 'application/json', ...stubbed?.headers };
    if (this.scopes !== undefined && root === 'api') headers['x-oauth-scopes'] = this.scopes;
    const status = stubbed?.status ?? 200;
    response.writeHead(status, headers);
    response.end(JSON.stringify(answer));
    if (status === 200 && answer.ok !== false) {
      this.calls.push(call);
      this.#check(call);
      this.#tell();
    }
  }

  #answer({ method, args, token }: Call): Json {
    switch (method) {
      case 'auth.test':
        if (!token.startsWith('xoxb-good')) return { ok: false, error: 'invalid_auth' };
        return {
          ok: true,
          user_id: BOT,
          bot_id: 'BBOT',
          user: 'ontherecord',
          team: 'Newsroom',
          team_id: 'T1',
        };
      case 'apps.connections.open':
        if (!token.startsWith('xapp-good')) return { ok: false, error: 'invalid_auth' };
        return { ok: true, url: `ws://127.0.0.1:${this.port}/link` };
      case 'chat.postMessage':
      case 'chat.postEphemeral': {
        const ts = this.ts();
        args.ts = ts;
        return { ok: true, ts, message_ts: ts, channel: args.channel };
      }
      case 'conversations.replies':
        return {
          ok: true,
          messages: this.of('chat.postMessage')
            .filter((posted) => posted.args.thread_ts === args.ts)
            .map((posted) => ({ ts: posted.args.ts, user: BOT, text: posted.args.text })),
        };
      case 'views.open':
        return { ok: true, view: { id: this.id('V'), hash: 'h' } };
      default:
        return { ok: true };
    }
  }

  #check({ method, args }: Call): void {
    if (/^chat\.(post|update)|^response_url/.test(method)) {
      this.faults.push(...faultsOf(args), ...(args.text ? [] : ['no fallback text']));
      this.interpreted.push(...interpretedIn(args));
      if (method !== 'chat.update' && String(args.unfurl_links) !== 'false')
        this.faults.push('link previews');
    }
    if (method.startsWith('views.')) this.faults.push(...faultsOfView(args.view as Json));
  }

  #tell(): void {
    for (const look of [...this.#changed]) look();
  }
}

/** Arguments of the Web API come as a form, whose structured fields are JSON. */
function readForm(body: string): Json {
  return Object.fromEntries(
    [...new URLSearchParams(body)].map(([key, value]) => [
      key,
      /^[[{]/.test(value) ? JSON.parse(value) : value,
    ]),
  );
}
