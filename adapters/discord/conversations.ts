import { LRUCache } from 'lru-cache';

/** Which conversation something belongs to: a follow-up is understood within one. */
export interface Conversations {
  /** That of a thread or a direct message, which is one for all who are in it. */
  inPlace(channel: string): string;
  /** That of a person's commands in a channel. */
  ofCommands(channel: string, person: string): string;
  /** A new one, begun with a message. */
  begin(message: string): string;
  /** That of an answer of ours, by its message's id, which is also the id of a thread begun on it. */
  of(message: string): string | undefined;
  /** Notes that a message, or a thread, carries on a conversation. */
  note(message: string, conversation: string): void;
  /** Counts an answer: how many the conversation had in the last while, this one included. */
  count(conversation: string): number;
}

/** How many answers are kept: a reply to an older one begins anew. About 150 bytes each. */
const ANSWERS = 20_000;

/** After this many milliseconds without an answer, an exchange is over. */
const PAUSE_MS = 20 * 60_000;

export function createConversations(): Conversations {
  const byMessage = new LRUCache<string, string>({ max: ANSWERS });
  const lengths = new LRUCache<string, number>({ max: ANSWERS, ttl: PAUSE_MS });
  return {
    inPlace: (channel) => byMessage.get(channel) ?? `discord:${channel}`,
    ofCommands: (channel, person) => `discord:${channel}:${person}`,
    begin: (message) => `discord:message:${message}`,
    of: (message) => byMessage.get(message),
    note: (message, conversation) => void byMessage.set(message, conversation),
    count(conversation) {
      const length = (lengths.get(conversation) ?? 0) + 1;
      lengths.set(conversation, length);
      return length;
    },
  };
}
