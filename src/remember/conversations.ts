import { LRUCache } from 'lru-cache';
import type { Thread } from './thread.ts';

/** A conversation so far: what a follow-up may lean on, and the texts that led there. */
export interface Conversation {
  thread: Thread;
  /** Id of the story that the thread is about. */
  story: string;
  texts: readonly string[];
}

/** Conversations under way, bounded in number and age. */
export interface Conversations {
  get(id: string): Conversation | undefined;
  set(id: string, conversation: Conversation): void;
  delete(id: string): void;
}

export interface ConversationLimits {
  /** Conversations remembered at once; the least lately used is forgotten first. */
  most: number;
  /** Milliseconds after which a conversation is forgotten. */
  ageMs: number;
}

export function createConversations({ most, ageMs }: ConversationLimits): Conversations {
  const kept = new LRUCache<string, Conversation>({ max: most, ttl: ageMs });
  return {
    get: (id) => kept.get(id),
    set: (id, conversation) => void kept.set(id, conversation),
    delete: (id) => void kept.delete(id),
  };
}
