import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { readyGuild } from './payloads.ts';

/** What a client sent or lived through, in order: identify, resume, close. */
export interface GatewayEvent {
  type: 'identify' | 'resume' | 'heartbeat' | 'close';
  code?: number;
  intents?: number;
  shard?: [number, number];
}

interface Session {
  id: string;
  shard: [number, number];
  seq: number;
  sent: { s: number; frame: string }[];
  socket: WebSocket | undefined;
}

export interface GatewayOptions {
  token: string;
  /** Address that clients connect and resume at. */
  url: () => string;
  bot: { id: string; username: string };
  applicationId: string;
  guilds: string[];
  heartbeatMs: number;
}

export interface Gateway {
  events: GatewayEvent[];
  /** Sends an event to the shard that a guild belongs to; direct messages go to shard 0. Kept for a resume. */
  dispatch(type: string, data: Record<string, unknown>): void;
  /** Sends a raw frame as it is, outside every session's count. */
  raw(frame: string): void;
  /** Breaks every connection: with a close code, or without one like a cut cable. */
  drop(code?: number): void;
  /** Asks every client to reconnect (op 7), or tells it that its session is gone (op 9). */
  ask(op: 7 | 9, d?: boolean): void;
  /** What clients see when they try to connect: 'open', or 'closed' like a gateway that is down. */
  door: 'open' | 'closed';
  /** Closes whoever identifies, with this code. */
  refuseWith: number | undefined;
  /** A frame to send once, in the same moment as the next RESUMED. */
  withResumed: string | undefined;
  close(): Promise<void>;
}

const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);

/** Discord's gateway as far as discord.js uses it: hello, identify, ready, heartbeats, resume with replay. */
export function serveGateway(server: Server, options: GatewayOptions): Gateway {
  const wss = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();
  const events: GatewayEvent[] = [];

  const gateway: Gateway = {
    events,
    door: 'open',
    dispatch(type, data) {
      for (const session of sessions.values()) {
        const [id, count] = session.shard;
        const owner = typeof data.guild_id === 'string' ? Number(BigInt(data.guild_id) >> 22n) % count : 0;
        if (owner === id) push(session, type, data);
      }
    },
    raw: (frame) => eachSocket((socket) => socket.send(frame)),
    drop: (code) => eachSocket((socket) => (code === undefined ? socket.terminate() : socket.close(code))),
    ask: (op, d) => eachSocket((socket) => socket.send(JSON.stringify({ op, d: d ?? null }))),
    withResumed: undefined,
    refuseWith: undefined,
    close: () =>
      new Promise((resolve) => {
        for (const socket of wss.clients) socket.terminate();
        wss.close(() => resolve());
      }),
  };

  function eachSocket(act: (socket: WebSocket) => void) {
    for (const session of sessions.values()) if (session.socket) act(session.socket);
  }

  function push(session: Session, t: string, d: unknown) {
    session.seq += 1;
    const frame = JSON.stringify({ op: 0, t, s: session.seq, d });
    session.sent.push({ s: session.seq, frame });
    session.socket?.send(frame);
  }

  function identify(socket: WebSocket, d: Record<string, unknown>): Session | undefined {
    const intents = Number(d.intents);
    events.push({ type: 'identify', intents, shard: d.shard as [number, number] });
    if (gateway.refuseWith !== undefined) return void socket.close(gateway.refuseWith);
    if (d.token !== options.token) return void socket.close(4004);
    if (intents & PRIVILEGED) return void socket.close(4014);
    const id = `session-${sessions.size + 1}`;
    const shard = (d.shard as [number, number] | undefined) ?? [0, 1];
    const session: Session = { id, shard, seq: 0, sent: [], socket };
    sessions.set(id, session);
    const guilds = options.guilds.filter((guild) => Number(BigInt(guild) >> 22n) % shard[1] === shard[0]);
    push(session, 'READY', {
      v: 10,
      user: { ...options.bot, discriminator: '0', avatar: null, bot: true, global_name: null },
      guilds: guilds.map((guild) => ({ id: guild, unavailable: true })),
      session_id: id,
      resume_gateway_url: options.url(),
      application: { id: options.applicationId, flags: 0 },
    });
    for (const guild of guilds) push(session, 'GUILD_CREATE', readyGuild(guild, options.bot));
    return session;
  }

  function resume(socket: WebSocket, d: Record<string, unknown>): Session | undefined {
    events.push({ type: 'resume' });
    const session = sessions.get(String(d.session_id));
    if (!session || d.token !== options.token) {
      socket.send(JSON.stringify({ op: 9, d: false }));
      return undefined;
    }
    session.socket = socket;
    for (const { s, frame } of session.sent) if (s > Number(d.seq)) socket.send(frame);
    push(session, 'RESUMED', {});
    if (gateway.withResumed !== undefined) socket.send(gateway.withResumed);
    gateway.withResumed = undefined;
    return session;
  }

  wss.on('connection', (socket) => {
    let session: Session | undefined;
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: options.heartbeatMs } }));
    socket.on('message', (data) => {
      const { op, d } = JSON.parse(String(data));
      if (op === 1) {
        events.push({ type: 'heartbeat' });
        socket.send(JSON.stringify({ op: 11 }));
      }
      if (op === 2) session = identify(socket, d);
      if (op === 6) session = resume(socket, d);
    });
    socket.on('close', (code) => {
      events.push({ type: 'close', code });
      if (!session || session.socket !== socket) return;
      session.socket = undefined;
      // A client that closes with 1000 or 1001 gives its session up.
      if (code === 1000 || code === 1001) sessions.delete(session.id);
    });
  });

  server.on('upgrade', (request, socket, head) => {
    if (gateway.door === 'closed') return void socket.destroy();
    wss.handleUpgrade(request, socket, head, (ws) => wss.emit('connection', ws, request));
  });
  return gateway;
}
