import { createHash } from 'node:crypto';
import { hash } from '../../text/hash.ts';
import type { Article } from './article.ts';

/** How many hash values a sketch keeps. 128 tell a likeness within about 0.05. */
const sketchSize = 128;

/** Words a shingle holds: long enough that two reports of one event share few by chance. */
const shingleWords = 5;

export interface Fingerprint {
  /** SHA-256 of the body's words: the same article from another file, page or address is the same. */
  hash: string;
  /** Min-hash sketch of the body's five-word runs (Broder, "On the resemblance and containment of documents", 1997). */
  sketch: number[];
}

export function bodyWords(article: Article): string[] {
  const body = article.lines
    .filter((line) => line.kind === 'body')
    .map((line) => article.text.slice(line.start, line.end));
  return (
    body
      .join(' ')
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[’]/g, "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  );
}

/** One odd multiplier and one offset a sketch place, from a fixed sequence so that sketches compare. */
const mixers = Array.from({ length: sketchSize }, (_, i) => ({
  times: (Math.imul(i + 1, 0x9e3779b1) | 1) >>> 0,
  plus: Math.imul(i + 7, 0x85ebca6b) >>> 0,
}));

function sketchOf(words: string[]): number[] {
  const least = new Array<number>(sketchSize).fill(0xffffffff);
  for (let i = 0; i + Math.min(shingleWords, words.length) <= words.length; i += 1) {
    const h = hash(words.slice(i, i + shingleWords).join(' '));
    mixers.forEach(({ times, plus }, k) => {
      let mixed = (Math.imul(h, times) + plus) >>> 0;
      mixed = (mixed ^ (mixed >>> 15)) >>> 0;
      if (mixed < (least[k] ?? 0)) least[k] = mixed;
    });
  }
  return least;
}

export function fingerprintOf(article: Article): Fingerprint {
  const words = bodyWords(article);
  const hash = createHash('sha256').update(words.join(' ')).digest('hex');
  return { hash, sketch: sketchOf(words) };
}

/** Share of five-word runs that two bodies have in common, 0 to 1, as their sketches estimate it. */
export function likeness(a: number[], b: number[]): number {
  if (a.length === 0 || a.length !== b.length) return 0;
  return a.filter((value, i) => value === b[i]).length / a.length;
}
