import type { Json } from './payloads.ts';

/** One call of the REST API, with what it was answered. */
export interface Call {
  method: string;
  /** Without the version: `/channels/400/messages`. */
  path: string;
  query: URLSearchParams;
  authorization: string | undefined;
  body: Json;
  status: number;
  at: number;
}

/** A message that the bot posted, and all that became of it. */
export interface Posted {
  id: string;
  channel: string;
  /** As it stands now. */
  body: Json;
  /** Every body it had, the first one first. */
  versions: Json[];
  ephemeral: boolean;
  /** The interaction it answers. */
  interaction?: string;
  deleted: boolean;
}

/** An interaction that was sent to the bot. */
export interface Asked {
  id: string;
  payload: Json;
  /** The first response: its type, its data, and the milliseconds from the interaction to it. */
  callback?: { type: number; data: Json; ms: number };
  /** Called once the callback is there. */
  onCallback?: () => void;
  sentAt: number;
  original?: Posted | undefined;
  followUps: Posted[];
}

/** What the server answers instead of doing what was asked; undefined to let the call pass. */
export type Fault = (
  call: Call,
) => { status: number; body: Json; headers?: Record<string, string> } | undefined;

export interface State {
  token: string;
  bot: { id: string; username: string };
  applicationId: string;
  guilds: string[];
  /** Permissions of the bot in its servers, as a number in a string. */
  permissions: string;
  calls: Call[];
  posted: Posted[];
  /** What people have attached, by name: at `/files/NAME`. */
  files: Map<string, string>;
  asked: Map<string, Asked>;
  /** Registered commands by scope: `global`, or a server's id. */
  commands: Map<string, Json[]>;
  fault: Fault | undefined;
  /** Milliseconds before a call is answered. */
  delayMs: number;
  gatewayUrl: () => string;
  dispatch(type: string, data: Json): void;
}
