import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { DICTIONARY } from './dictionary.ts';
import type { Request } from './request.ts';

/** An id that holds its request starts with one of these; the letter of the packed changes with the dictionary. */
const HOLDS = 'p';
const HOLDS_PACKED = 'a';
/** An id that only points to a request that is remembered. */
const POINTS = 'h';
const LONGEST = 80;
/** Four base64url characters that tell ids of ours from other text. */
const CHECK = 4;
/** No request of more characters can fit into an id. */
const MOST_CHARACTERS = 400;
const SEPARATOR = '\u0001';

const options = { dictionary: Buffer.from(DICTIONARY), level: 9, windowBits: 12, memLevel: 5 };

/** The id of a request's answer, at most 80 characters of [A-Za-z0-9_-]; the same for the same request. */
export function answerId(request: Request): string {
  const text = request.join(SEPARATOR);
  if (text.length <= MOST_CHARACTERS) {
    // Most questions are short enough as they are; packing one takes longer than finding a word in a story.
    const plain = `${HOLDS}${checksum(text)}${Buffer.from(text).toString('base64url')}`;
    if (plain.length <= LONGEST) return plain;
    const packed = deflateRawSync(text, options).toString('base64url');
    const id = `${HOLDS_PACKED}${checksum(text)}${packed}`;
    if (id.length <= LONGEST) return id;
  }
  return `${POINTS}${digest(text).slice(0, 32)}`;
}

/** Whether the id holds all of its request. */
export function holdsRequest(id: string): boolean {
  return id.startsWith(HOLDS) || id.startsWith(HOLDS_PACKED);
}

/** The request that an id holds; undefined where it only points to one, or is not one of ours. */
export function requestIn(id: string): Request | undefined {
  if (!/^[A-Za-z0-9_-]{5,80}$/.test(id) || !holdsRequest(id)) return undefined;
  try {
    const held = Buffer.from(id.slice(1 + CHECK), 'base64url');
    const limits = { ...options, maxOutputLength: MOST_CHARACTERS * 4 };
    const text = (id.startsWith(HOLDS) ? held : inflateRawSync(held, limits)).toString('utf8');
    return checksum(text) === id.slice(1, 1 + CHECK) ? text.split(SEPARATOR) : undefined;
  } catch {
    return undefined;
  }
}

const checksum = (text: string) => digest(text).slice(0, CHECK);

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
