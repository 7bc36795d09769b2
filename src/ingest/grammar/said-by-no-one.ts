import type { Word } from './tagged-words.ts';

const small = /^(a|an|the|of|and|in|on|at|to|for|with|from|by|or|vs|is|my|our|your|up)$/i;
const naming =
  /^(titled|entitled|called|named|dubbed|nicknamed|headlined|known|show|film|movie|series|documentary|book|song|album|novel|play|program|programme|podcast|magazine|website|blog|on|project|ad|spot|broadcast|episode|hit|tour|segment|anthem|commentary|editorial|essay|column|campaign|during|watching|network|licenses)$/;

/** A nickname inside a name is at most this long: Robert "Bobby" Scott. */
const nicknameLength = 14;

/**
 * Whether words between quotation marks are a title, a nickname or a stage direction that no one said:
 * "Shark Tank", "Meet the Press", Robert "Bobby" Scott. `before` are the words in front of the marks,
 * `after` the one behind them; `listed` tells that a title stood right before ("Politicking" and "…").
 */
export function saidByNoOne(
  inside: string,
  before: Word[],
  after: Word | undefined,
  listed: boolean,
): boolean {
  const words = inside.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const last = before.at(-1);
  if (words.length === 0) return false;
  if (/^\(?(CROSSTALK|APPLAUSE|LAUGHTER|INAUDIBLE)\b/.test(inside)) return true;
  const capital = (word: string | undefined) => word !== undefined && /^[\p{Lu}\p{N}]/u.test(word);
  if (
    inside.length <= nicknameLength &&
    last?.pos === 'PROPN' &&
    capital(words[0]) &&
    capital(after?.text) &&
    after?.pos === 'PROPN' &&
    !/[.,?!]$/.test(inside)
  )
    return true;
  if (words.length > 8 || /[.?!]\s*$/.test(inside.replace(/[.,]\s*$/, ''))) return false;
  if (!words.every((word, i) => capital(word) || (i > 0 && small.test(word)))) return false;
  const ahead = last?.text === ',' ? before.at(-2) : last;
  if (listed && last?.pos === 'CCONJ') return true;
  if (naming.test(ahead?.lower ?? '')) return true;
  if (/^['’]s?$/.test(last?.text ?? '')) return true;
  return (
    words.length > 1 &&
    (last?.pos === 'NOUN' ||
      last?.pos === 'NUM' ||
      (last?.lower === 'of' && /^(broadcast|episode|edition|host|segment)$/.test(before.at(-2)?.lower ?? '')))
  );
}
