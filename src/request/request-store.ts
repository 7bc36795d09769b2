import { LRUCache } from 'lru-cache';
import type { Request } from './request.ts';

/** Remembers the requests that do not fit into their answer's id. */
export interface RequestStore {
  keep(id: string, request: Request): void;
  find(id: string): Request | undefined;
}

/** How much is remembered, in characters; the least lately used goes first. */
const MOST_CHARACTERS = 4_000_000;

export function createRequestStore(): RequestStore {
  const kept = new LRUCache<string, Request>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (request) => request.reduce((sum, text) => sum + text.length + 1, 1),
  });
  return { keep: (id, request) => void kept.set(id, request), find: (id) => kept.get(id) };
}
