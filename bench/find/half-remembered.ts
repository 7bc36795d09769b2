import { stopWords } from '../../src/text/stop-words.ts';
import { pick, type Random, shuffled } from './random.ts';
import { synonym } from './wordnet.ts';

/** The ways in which words are half-remembered. */
export const ways = ['fragment', 'typos', 'dropped and moved', 'synonyms'] as const;
export type Way = (typeof ways)[number];

const letters = 'abcdefghijklmnopqrstuvwxyz';

function fragment(words: readonly string[], next: Random): string[] {
  const length = 4 + Math.floor(next() * 4);
  const starts = words.map((_, at) => at).slice(0, Math.max(1, words.length - length + 1));
  const pieces = shuffled(starts, next).map((at) => words.slice(at, at + length));
  return (
    pieces.find((piece) => piece.filter((word) => !stopWords.has(word)).length >= 2) ?? words.slice(0, length)
  );
}

function typo(word: string, next: Random): string {
  const at = Math.floor(next() * word.length);
  const other = pick([...letters], next);
  const [head, letter, tail] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1)];
  return pick([`${head}${tail}`, `${head}${other}${tail}`, `${head}${letter}${other}${tail}`], next);
}

function withTypos(words: readonly string[], next: Random): string[] {
  const window = words.slice(0, 14);
  const long = window.map((_, at) => at).filter((at) => (window[at]?.length ?? 0) > 3);
  const changed = shuffled(long, next).slice(0, 2);
  return window.map((word, at) => (changed.includes(at) ? typo(word, next) : word));
}

function droppedAndMoved(words: readonly string[], next: Random): string[] {
  const kept = words.filter(() => next() > 0.3);
  const places = kept.map((word, at) => ({ word, place: next() < 0.3 ? at + (next() - 0.5) * 8 : at }));
  return places.sort((a, b) => a.place - b.place).map(({ word }) => word);
}

/** A text as someone might remember it. */
export function halfRemember(text: string, way: Way, next: Random): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
  const changed = {
    fragment: () => fragment(words, next),
    typos: () => withTypos(words, next),
    'dropped and moved': () => droppedAndMoved(words, next),
    synonyms: () => words.map((word) => (stopWords.has(word) || next() < 0.2 ? word : synonym(word, next))),
  };
  return changed[way]().join(' ');
}
