import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { DICTIONARY } from './dictionary.ts';
import type { Request } from './request.ts';

/** An id that holds its request starts with this; the letter changes with the dictionary and the format. */
const HOLDS = 'a';
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
    const packed = deflateRawSync(text, options).toString('base64url');
    const id = `${HOLDS}${checksum(text)}${packed}`;
    if (id.length <= LONGEST) return id;
  }
  return `${POINTS}${digest(text).slice(0, 32)}`;
}

/** Whether the id holds all of its request. */
export function holdsRequest(id: string): boolean {
  return id.startsWith(HOLDS);
}

/** The request that an id holds; undefined where it only points to one, or is not one of ours. */
export function requestIn(id: string): Request | undefined {
  if (!/^[A-Za-z0-9_-]{6,80}$/.test(id) || !holdsRequest(id)) return undefined;
  try {
    const packed = Buffer.from(id.slice(1 + CHECK), 'base64url');
    const limits = { ...options, maxOutputLength: MOST_CHARACTERS * 4 };
    const text = inflateRawSync(packed, limits).toString('utf8');
    return checksum(text) === id.slice(1, 1 + CHECK) ? text.split(SEPARATOR) : undefined;
  } catch {
    return undefined;
  }
}

const checksum = (text: string) => digest(text).slice(0, CHECK);

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
