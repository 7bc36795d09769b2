import type { Item } from './narrator-sentences.ts';
import type { Stretch } from './quotation-marks.ts';

const small = /^(a|an|the|of|and|in|on|at|to|for|with|from|by|or|vs|is|my|our|your)$/i;
const naming = /^(titled|entitled|called|named|dubbed|nicknamed|headlined|known|show|film|movie|series|documentary|book|song|album|novel|play|program|programme|podcast|magazine|website|blog|on|project|ad|spot|broadcast|episode|hit|tour|segment)$/;

/**
 * Whether a quoted stretch is a title or a name that no one said: "Shark Tank", "Meet the Press".
 * `before` is the item in front of it.
 */
export function isTitleOfWork(text: string, stretch: Stretch, before: Item | undefined, owner: Item | undefined): boolean {
  const words = text.slice(stretch.start, stretch.end).match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  if (words.length === 0 || words.length > 7) return false;
  if (/^(CROSSTALK|APPLAUSE|LAUGHTER|INAUDIBLE)$/.test(words[0] ?? '')) return true;
  const inside = text.slice(stretch.start, stretch.end);
  if (/[.?!,;]\s*$/.test(inside) && !/[,.]$/.test(inside)) return false;
  const titled = words.every((word, i) => /^[\p{Lu}\p{N}]/u.test(word) || (i > 0 && small.test(word)));
  if (!titled) return false;
  const named = naming.test(before?.lower ?? '') || /^['’]s?$/.test(before?.text ?? '') || owner?.pos === 'PROPN';
  return named || (words.length > 1 && before?.pos === 'NOUN');
}
