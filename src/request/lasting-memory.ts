import type { Request } from './request.ts';

/** What is remembered beyond the process, such as in a database. Nothing rejects: what cannot be read is not remembered. */
export interface LastingMemory {
  /** The texts that led to where a conversation stands. */
  conversation(id: string): Promise<Request | undefined>;
  /** Keeps them soon; nobody waits for it. `person`: who asked, so that it can be forgotten. */
  keepConversation(id: string, texts: Request, person?: string): void;
  forgetConversation(id: string): void;
  /** The request of an answer whose id is too short to hold it. */
  request(answerId: string): Promise<Request | undefined>;
  keepRequest(answerId: string, request: Request, person?: string): void;
}
