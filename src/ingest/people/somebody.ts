import type { Named } from '../names/who-is-named.ts';
import type { Block } from './blocks.ts';

/** Words behind a name within which "he", "she" or "who" makes it somebody's. */
const reach = 12;

const owning = /^(?:his|her|its|their|our|my|your|['’]s?)$/;

/** "Vera Reyes, who had breakfast", "Vera Reyes from becoming mayor after her party won". */
export function isSomebody(name: Named, names: Named[], blocks: Block[]): boolean {
  const words = blocks[name.block]?.words ?? [];
  // "his Fifth Amendment rights", "a Gold Medal during her visit": what is owned or counted is nobody.
  if (
    /^(?:DET|ADJ|NUM)$/.test(words[name.from - 1]?.pos ?? '') ||
    owning.test(words[name.from - 1]?.lower ?? '')
  )
    return false;
  if (words[name.to]?.text === ',' && words[name.to + 1]?.lower === 'who') return true;
  const behind = words.slice(name.to, name.to + reach);
  const stop = behind.findIndex(
    (word) =>
      /^[.;:]$/.test(word.text) || names.some((other) => other !== name && other.start === word.start),
  );
  return behind.slice(0, stop < 0 ? reach : stop).some((word) => /^(?:he|she|his|her|him)$/.test(word.lower));
}
