import type { Word } from '../grammar/tagged-words.ts';
import { isAddress, isTrade } from '../grammar/titles.ts';
import type { Name } from './names.ts';

const clean = (role: string) =>
  role
    .replace(/\s+/g, ' ')
    .replace(
      /^(?:and |now |then[ -]|once |currently |one |another |the |a |an |her |his |its |their |our |my )+/i,
      '',
    )
    .trim();

const telling = (role: string) =>
  role.split(' ').some((word) => isTrade(word.replace(/[,’']s?$/, '')) && !isAddress(word));

/** "A hydrologist at the university and lead author", "a driver who has lived": where the role ends before a verb. */
function beforeVerb(words: Word[], from: number, verb: number): number {
  for (let i = verb; i > from; i -= 1) if (/^(?:and|who|whose|that)$/.test(words[i]?.lower ?? '')) return i;
  return -1;
}

function upTo(words: Word[], from: number, limit: number): number {
  for (let i = from; i < Math.min(words.length, from + limit); i += 1) {
    const word = words[i] as Word;
    if (/^[,.;:()"”“]$|^--$|^—$|^–$/.test(word.text)) return i;
    if (word.pos === 'AUX' || (word.pos === 'VERB' && !/(ing|ed)$/.test(word.lower)))
      return /^(who|that)$/.test(words[from]?.lower ?? '') ? i : beforeVerb(words, from, i);
  }
  return -1;
}

/** "Yuri Reyes, a top aide," and "Reyes, who is the mayor,": the role told after a name. */
function roleAfter(text: string, words: Word[], name: Name): string | null {
  const comma = words[name.to];
  if (comma?.text !== ',') return null;
  let from = name.to + 1;
  if (/^\d+$/.test(words[from]?.text ?? '') && words[from + 1]?.text === ',') from += 2;
  if (words[from]?.lower === 'who' && /^(is|was)$/.test(words[from + 1]?.lower ?? '')) from += 2;
  else if (
    words[from]?.lower === 'who' &&
    /^(?:served|serves|works|worked)$/.test(words[from + 1]?.lower ?? '') &&
    words[from + 2]?.lower === 'as'
  )
    from += 3;
  else if (words[from]?.lower === 'who' && /^served?s?$/.test(words[from + 1]?.lower ?? '')) from += 3;
  // "Reyes, called a liar": no role.
  if (words[from]?.pos === 'VERB' && /ed$/.test(words[from]?.lower ?? '')) return null;
  const end = upTo(words, from, 14);
  if (end < 0 || end <= from) return null;
  const role = text.slice(words[from]?.start, words[end - 1]?.end);
  return telling(role.split(/ (?:who|for|at|in|and|from|with) /)[0] ?? '') && role.length < 90 ? role : null;
}

/** "A top aide, Yuri Reyes,": the role told before a name. */
function roleBefore(text: string, words: Word[], name: Name): string | null {
  if (words[name.from - 1]?.text !== ',') return null;
  const close = words[name.to]?.text;
  if (close !== ',' && close !== '.') return null;
  let from = name.from - 2;
  if (!isTrade(words[from]?.text ?? '')) return null;
  while (from > 0 && name.from - from < 10) {
    const word = words[from - 1] as Word;
    if (
      !/^(NOUN|ADJ|PROPN|NUM|DET)$/.test(word.pos) &&
      !/^(his|her|its|their|of|to|for|in|'s|’s)$/.test(word.lower)
    )
      break;
    from -= 1;
  }
  while (from < name.from - 2 && words[from]?.pos === 'ADP') from += 1;
  return text.slice(words[from]?.start, words[name.from - 2]?.end);
}

const servantBefore =
  /(?:^|[.,;“"\n]\s*|(?:by|from|with) )((?:(?:But |And )?(?:An?|The|His|Her|Its|Their|One|Another|an?|the|his|her|its|their|one|another)) (?:[\p{L}'’.-]+ ){0,4}?([\p{L}-]+) (?:for|to|of|at|with|in|on) [\p{L}&.’' -]{2,50}), $/u;

/** "An attorney for Lee, Yuri Reyes,": whom somebody serves, told before the name. */
function servantOf(text: string, words: Word[], name: Name): string | null {
  if (words[name.to]?.text !== ',') return null;
  const at = name.start - (isAddress(name.title) ? name.title.length + 1 : 0);
  const [, role, post = ''] = servantBefore.exec(text.slice(Math.max(0, at - 110), at)) ?? [];
  return role && isTrade(post) ? role.replace(/^(?:But|And) /, '') : null;
}

/** The role an article gives a name, as printed and without its article; null where it gives none. */
export function roleOf(text: string, words: Word[], name: Name): string | null {
  const title = name.title
    .split(' ')
    .filter((word) => !isAddress(word))
    .join(' ');
  if (title && telling(title)) return clean(title);
  const told = roleAfter(text, words, name) ?? roleBefore(text, words, name) ?? servantOf(text, words, name);
  return told ? clean(told) : null;
}
