import type { Span } from '../article/article.ts';
import type { Word } from '../grammar/tagged-words.ts';
import { isAddress, isBody, isTitle } from '../grammar/titles.ts';
import { onTheMap } from './gazetteer.ts';

/** A capitalised name in the text, its title taken off. */
export interface Name extends Span {
  text: string;
  /** The words of the title before it: "Russian Foreign Minister", "a top aide". */
  title: string;
  /** Index of the name's first word among the block's words, and one past its last. */
  from: number;
  to: number;
}

const months =
  /^(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.?$/;
const daysOfWeek = /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const particlesOfNames = /^(de|la|van|von|bin|bint|al|del|du|der|den|di|da|dos|el|ibn|ter|le)$/;
const openers = new Set(
  'the a an in on at but and this that these those if when while as for he she it they we i you his her its their my our after before since some many most no not yes so to from with by of or how why what who where there here now then also even just still however although though because until earlier later meanwhile asked speaking following despite during among according according both each every all any one two three four five six seven eight nine ten'.split(
    ' ',
  ),
);

const capital = (word: Word | undefined) => word !== undefined && /^\p{Lu}/u.test(word.text);

function opensSentence(words: Word[], i: number): boolean {
  const before = words[i - 1];
  return !before || /^[.?!:;"“”'‘•—–-]+$/.test(before.text) || before.text === '--';
}

/** "(D-Va.)", "(R)": a party and a state in brackets name no one. */
const inBrackets = (words: Word[], i: number) =>
  /^[DRI]$/.test(words[i]?.text ?? '')
    ? /^[(]$/.test(words[i - 1]?.text ?? '')
    : words[i - 1]?.text === '-' && /^[DRI]$/.test(words[i - 2]?.text ?? '');

function nameWord(words: Word[], i: number): boolean {
  const word = words[i];
  if (
    !word ||
    !capital(word) ||
    /^I(['’]|$)/.test(word.text) ||
    inBrackets(words, i) ||
    daysOfWeek.test(word.text) ||
    months.test(word.text)
  )
    return false;
  if (i === 0 && /^\p{Lu}+$/u.test(word.text) && words[1]?.text === ':') return false;
  if (openers.has(word.lower) && (opensSentence(words, i) || !capital(words[i + 1])) && word.text !== 'US')
    return false;
  if (!opensSentence(words, i))
    return /^(PROPN|NOUN|ADJ|ADP|VERB|X|NUM)$/.test(word.pos) || isTitle(word.text);
  return (
    word.pos === 'PROPN' ||
    (/^(NOUN|ADJ|VERB)$/.test(word.pos) && capital(words[i + 1]) && words[i + 1]?.pos === 'PROPN') ||
    isTitle(word.text)
  );
}

const adjacent = (a: Word | undefined, b: Word | undefined, gap: number) =>
  a !== undefined && b !== undefined && b.start - a.end <= gap;

/** The end of the run of name words that begins at `from`. */
function runEnd(words: Word[], from: number): number {
  let i = from + 1;
  for (;;) {
    const word = words[i];
    const next = words[i + 1];
    if (!word || !adjacent(words[i - 1], word, 1)) return i;
    if (nameWord(words, i)) i += 1;
    else if (
      word.text === '-' &&
      word.start === words[i - 1]?.end &&
      next?.start === word.end &&
      words[i - 1]?.pos === 'PROPN'
    )
      i += 2;
    else if (nicknameAt(words, i)) i += 3;
    else if (word.text === '&' && capital(next)) i += 2;
    else if (particlesOfNames.test(word.lower) && capital(next) && next?.pos === 'PROPN') i += 2;
    else if (
      word.lower === 'of' &&
      next &&
      (isBody(words[i - 1]?.text ?? '') ||
        isTitle(words[i - 1]?.text ?? '') ||
        isLand(words[i - 1]?.text ?? ''))
    ) {
      const after = next.lower === 'the' ? i + 2 : i + 1;
      if (!capital(words[after]) || words[after]?.pos === 'PRON') return i;
      i = after + 1;
    } else if (joinsBody(words, from, i)) i += 2;
    else return i;
  }
}

const offices = /^(?:Department|Ministry|Centers?|Centres?|Office|Committee|Bureau|Institute|Commission)$/;

/** "The Food and Drug Administration", "the Centers for Disease Control and Prevention": one name all through. */
function joinsBody(words: Word[], from: number, at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!capital(next) || next?.pos === 'PRON') return false;
  if (word?.lower === 'for') return at === from + 1 && offices.test(words[from]?.text ?? '');
  if (word?.lower !== 'and') return false;
  if (offices.test(words[from]?.text ?? '')) return at > from + 2;
  const opens = words[from - 1]?.lower === 'the' || words[from]?.lower === 'the';
  if (!opens || words.slice(from, at).some(({ text }) => isBody(text) || isTitle(text) || onTheMap(text)))
    return false;
  for (let i = at + 1; capital(words[i]) && i < at + 5; i += 1)
    if (i > at + 1 && isBody(words[i]?.text ?? '')) return true;
  return false;
}

/** Robert C. "Bobby" Scott: one quoted word between two parts of a name. */
const nicknameAt = (words: Word[], i: number) =>
  /^["“(]$/.test(words[i]?.text ?? '') &&
  capital(words[i + 1]) &&
  /^["”)]$/.test(words[i + 2]?.text ?? '') &&
  capital(words[i + 3]) &&
  words[i + 3]?.pos === 'PROPN' &&
  words[i + 1]?.pos !== 'VERB';

const isLand = (word: string) =>
  /^(republic|kingdom|state|states|city|bank|board|chamber|museum|daughters|sons|bay|gulf|isle|isles)$/i.test(
    word,
  );

/** How many words at the start of a run are title: "U.S. Secretary of State" in front of a name. */
function titleLength(words: Word[], from: number, to: number): number {
  let last = -1;
  for (let i = from; i < to; i += 1)
    if (isTitle(words[i]?.text ?? '') && !isBody(words[i + 1]?.text ?? '') && words[i + 1]?.text !== '-')
      last = i;
  if (last < 0) {
    const first = words[from]?.text ?? '';
    const map = onTheMap(first);
    // "German Max Weber" has no title; "American Jane Doe" keeps the adjective out of the name.
    return map?.sense === 'people' && to - from > 2 && words[from + 1]?.text !== '-' ? 1 : 0;
  }
  let i = last + 1;
  if (words[i]?.lower === 'of') {
    i += words[i + 1]?.lower === 'the' ? 3 : 2;
    if (/^(Homeland|Human|Veterans|Foreign)$/.test(words[i - 1]?.text ?? '')) i += 1;
  }
  return Math.min(i, to) - from;
}

/** Lower-case words in front of a name that tell a role: "foreign minister", "a top aide". */
function titleBefore(words: Word[], from: number): number {
  if (!isTitle(words[from - 1]?.text ?? '') || !adjacent(words[from - 1], words[from], 1)) return from;
  let i = from - 1;
  while (i > 0 && from - i < 9) {
    const word = words[i - 1] as Word;
    const inner =
      /^(NOUN|ADJ|PROPN|NUM)$/.test(word.pos) ||
      (word.text === '-' && words[i]?.start === word.end) ||
      (word.lower === 'of' && i < from - 1) ||
      /^(former|deputy|vice|acting|retired)$/.test(word.lower);
    if (!inner || isAddress(word.text)) break;
    i -= 1;
  }
  return i;
}

/** Every name of a block, in order. Possessive endings, days and months are no part of one. */
export function namesIn(text: string, words: Word[]): Name[] {
  const names: Name[] = [];
  for (let i = 0; i < words.length; i += 1) {
    if (!nameWord(words, i)) continue;
    const end = runEnd(words, i);
    const skip = titleLength(words, i, end);
    const from = Math.min(i + skip, end);
    const titleFrom = skip > 0 ? titleBefore(words, i) : titleBefore(words, from);
    const title = text.slice(words[titleFrom]?.start ?? 0, words[from - 1]?.end ?? 0);
    const first = words[from];
    const last = words[end - 1];
    if (from < end && first && last) {
      names.push({
        start: first.start,
        end: last.end,
        text: text.slice(first.start, last.end).replace(/\s+/g, ' '),
        title: titleFrom < from ? title.replace(/\s+/g, ' ') : '',
        from,
        to: end,
      });
    }
    i = end - 1;
  }
  return names;
}
