import { readFileSync } from 'node:fs';
import { root } from './root.ts';
import { wordsOf } from './words.ts';

/** Phrases of roots on each side of a pair of opposites. */
interface Opposites {
  one: readonly string[];
  other: readonly string[];
}

function parse(text: string): Opposites[] {
  return text
    .split('\n')
    .filter((line) => line.includes('|') && !line.startsWith('#'))
    .map((line) => {
      const [one = '', other = ''] = line.split('|');
      return { one: one.split(',').map(rootsOf), other: other.split(',').map(rootsOf) };
    });
}

const pairs = parse(readFileSync(new URL('./antonyms.txt', import.meta.url), 'utf8'));

/**
 * Whether two texts stand on opposite sides of a pair, neither of them on both. Words in `known` do not oppose: where
 * a sentence is also put as "ditched the stop", its "visit" is no opposite of "ditched".
 */
export function areOpposed(a: string, b: string, known: (root: string) => boolean = () => false): boolean {
  const first = ` ${rootsOf(a)} `;
  const second = ` ${rootsOf(b)} `;
  const on = (text: string, side: readonly string[]) => side.filter((phrase) => text.includes(` ${phrase} `));
  const apart = (mine: readonly string[], theirs: readonly string[]) => {
    const said = on(first, mine);
    if (!said.length || said.every(known) || on(first, theirs).length) return false;
    return on(second, theirs).length > 0 && on(second, mine).length === 0;
  };
  return pairs.some(({ one, other }) => apart(one, other) || apart(other, one));
}

function rootsOf(text: string): string {
  return wordsOf(text)
    .map((word) => root(word.text))
    .join(' ');
}
