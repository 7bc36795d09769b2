import type { Lexicon } from '../match/lexicon.ts';
import type { Vocabulary } from '../match/vocabulary.ts';
import type { Word } from '../text/words.ts';
import { CHECKS, EXCLAIMS, HEARSAY, NEEDS_CHECK, NO_IDEA, OF_ASKER } from './asker-words.ts';
import { isOnlyCheck } from './claim-frame.ts';
import { isCut, masses, type Part, partsOf } from './message-parts.ts';
import { quotesIn, stretchOf } from './quotes-in.ts';

/** A message without what stands around its question. */
export interface WithoutChatter {
  text: string;
  /** What was set aside asks whether the rest is so: "my uncle keeps saying …, is that true". */
  checks: boolean;
}

/** A part that holds less than this share of what the fullest holds may be chatter. Range 0.1 to 0.5. */
const LITTLE = 0.3;
/** A longer part is no mere "is that so?". Range 6 to 10. */
const LONGEST_CHECK = 8;
const ASKS = /\b(?:who(?:m|s|se)?|what(?! an? \w+$)|whats|when|where|why|how|which)\b/;

/** "Is that somebody's quote, or just the article's words". */
const ASKS_WHOSE =
  /\b(?:quote|quoted|words|line|phrase)\b.*\bor\b|\bor\b.*\b(?:article|reporter|paper|writer|author)/;

/** Behind such a word a claim or a question stands whole: "my boss says …", "i want to know if …". */
const LEADS =
  /^(?:that|taht|if|whether|weather|says?|said|claims?|claimed|insists?|insisted|swears?|swore|reckons?|thinks?|thought|believes?|read|reads|heard|goes|convinced|write|wrote|people|know)$/;
const OPENS_WH = /^(?:who|whose|what|when|where|why|which)/;
/** "Told me …", "texted us …". */
const TOLD_ME = /^(?:told|tells|texted|emailed|messaged|assured|informed) (?:me|us|everyone)$/;

/**
 * Sets aside the parts before and behind a question that hold next to nothing of the record and speak of the asker:
 * "ok so my uncle keeps yelling that the ferry sank, is that true" asks whether the ferry sank. What stands in quotation
 * marks stays, and so does whatever is not known to be chatter. `words`: those of the text, slips mended.
 */
export function withoutChatter(
  text: string,
  words: readonly Word[],
  lexicon: Lexicon,
  known: Vocabulary,
): WithoutChatter {
  if (!mayHaveAny(text, words)) return { text, checks: false };
  const massOf = masses(words, lexicon, known);
  const parts = partsOf(text, words, massOf);
  const check = checkBehind(text, parts, words);
  if (check > 0) {
    const stretch = stretchOf(text, words.slice(0, check), quotesIn(text));
    return { text: withoutChatter(stretch, words.slice(0, check), lexicon, known).text, checks: true };
  }
  const most = Math.max(0, ...parts.map(({ mass }) => mass));
  if (most === 0) return { text, checks: false };
  const said = words.map((word) => word.text);
  const wordsIn = ({ from, to }: Part) => said.slice(from, to);
  const isMute = (part: Part) => {
    const own = wordsIn(part);
    if (NEEDS_CHECK.test(own.join(' '))) return true;
    const isOther =
      own[0] === 'or' && !(part.mass === 0 && (CHECKS.test(own.join(' ')) || NO_IDEA.test(own.join(' '))));
    const isKept = part.quoted || part.named || part.mass > most * LITTLE || isOther;
    return !isKept && !asksOpenly(own) && !ASKS_WHOSE.test(own.join(' '));
  };
  // "In the rain, three colleagues shouting, somebody claimed …": what stands before such a part goes with it.
  let first = 0;
  let mute = 0;
  for (; mute < parts.length - 1 && isMute(parts[mute] as Part); mute++)
    if (isMarked(wordsIn(parts[mute] as Part), parts[mute]?.asks)) first = mute + 1;
  const led = leadIn(parts[mute] as Part, said, massOf);
  if (led !== undefined) first = mute;
  let last = parts.length - 1;
  for (let at = last; at > first && isMute(parts[at] as Part); at--)
    if (isMarked(wordsIn(parts[at] as Part), parts[at]?.asks)) last = at - 1;
  const from = led ?? (parts[first] as Part).from;
  const to = (parts[last] as Part).to;
  if ((from === 0 && to === words.length) || massOf.slice(from, to).filter((mass) => mass > 0).length < 2)
    return { text, checks: false };
  const aside = [...said.slice(0, from), '|', ...said.slice(to)].join(' ');
  const behind = text.slice(words[to - 1]?.end).trimStart();
  const rest = stretchOf(text, words.slice(from, to), quotesIn(text));
  return {
    text: behind.startsWith('?') ? `${rest}?` : rest,
    checks: behind.replace(/^\W*/, '').includes('?') || CHECKS.test(aside) || HEARSAY.test(aside),
  };
}

/** Where a last sentence begins that only asks for a check: "The ferry sank. Is this what is reported?"; 0 where none does. */
function checkBehind(text: string, parts: readonly Part[], words: readonly Word[]): number {
  const last = parts.at(-1);
  if (!last?.asks || last.from === 0 || last.to - last.from > LONGEST_CHECK) return 0;
  if (!/[.!?…]/.test(text.slice(words[last.from - 1]?.end, words[last.from]?.start))) return 0;
  const own = words.slice(last.from, last.to).map((word) => word.text);
  return isOnlyCheck(own) ? last.from : 0;
}

/** "Did Lee say", "neither had anything to say": who says it is part of it; not "does it say". */
const ASKS_OF_SAYING =
  /^(?:neither|nobody|no one|both|each|either)\b|^(?:did|does|do|has|have|had) (?!(?:it|this|that|i|we|you|they|the|anyone|anybody|someone|somebody)\b)(?:\w+ ){1,3}(?:say|says|said|claim|claims|think|believe)$/;

/** Another part, or a word that leads to a claim or question: most questions have neither. */
function mayHaveAny(text: string, words: readonly Word[]): boolean {
  const [first, ...more] = words;
  if (!first || isCut(text, words)) return first !== undefined;
  return !OPENS_WH.test(first.text) && more.some((word) => LEADS.test(word.text) || ASKS.test(word.text));
}

/** A question word that asks for the matter: not "what a day", nor "what do I say". */
function asksOpenly(said: readonly string[]): boolean {
  const plain = said.join(' ');
  return ASKS.test(plain) && !asksOfAsker(plain);
}

function asksOfAsker(whole: string): boolean {
  // "I was half asleep when I read it" asks nothing.
  const plain = whole.replace(/\b(?:when|while|where) (?:i|we)\b.*/, 'i');
  if (plain !== whole && !ASKS.test(plain)) return true;
  if (/\b(?:which|what) (?:paragraph|para|page|line)\b/.test(plain)) return true;
  return (
    ASKS.test(plain) &&
    /\b(?:i|me|we)\b/.test(plain) &&
    !/\b(?:he|she|they|him|her|them|his|their|it)\b/.test(plain)
  );
}

/** Whether a part has a word of the asker, or asks for a check; "his answer?" asks for more than that. */
function isMarked(said: readonly string[], asks = false): boolean {
  const plain = said.join(' ');
  return CHECKS.test(plain) || EXCLAIMS.test(plain) || asksOfAsker(plain) || (!asks && speaksOfAsker(said));
}

function speaksOfAsker(said: readonly string[]): boolean {
  return said.some((word) => OF_ASKER.test(word));
}

/** Where in a part the claim or question begins that its first words only lead to; undefined where they do not. */
function leadIn(
  { from, to, quoted }: Part,
  said: readonly string[],
  massOf: readonly number[],
): number | undefined {
  if (quoted) return undefined;
  let content = from;
  while (content < to && massOf[content] === 0) content++;
  let asks: number | undefined;
  let led: number | undefined;
  // "Who" behind "that" belongs to the claim: "is it true that the man who was hurt".
  for (let at = from + 1; at <= content && asks === undefined; at++) {
    const before = said.slice(Math.max(from, at - 2), at);
    if (LEADS.test(before.at(-1) ?? '') || TOLD_ME.test(before.join(' '))) led = at;
    if (ASKS.test(said[at] ?? '') && !isRelative(said, at)) asks = at;
  }
  const last = led ?? asks;
  // "Goes on about how the ferry sank" says that it did.
  const start = last !== undefined && isAboutHow(said, last) ? last + 1 : last;
  if (start === undefined || start <= from || to - start < 2) return undefined;
  const lead = said.slice(from, start);
  // "What did she say that …", "who told you that …": the words before it ask themselves.
  if (OPENS_WH.test(lead[0] ?? '') || ASKS_OF_SAYING.test(lead.join(' '))) return undefined;
  // "Is that plan real" leads to nothing, "does it say in there that" does.
  const plain = lead.join(' ');
  if (!speaksOfAsker(lead) && !(lead.length > 2 && (CHECKS.test(plain) || HEARSAY.test(plain))))
    return undefined;
  const asking = lead.filter((_, at) => !isRelative(lead, at)).join(' ');
  return ASKS.test(asking) && !/\b(?:sure|certain|true|likely)\b|\bwhich says that$/.test(plain)
    ? undefined
    : start;
}

const PERSON =
  /^(?:guy|man|woman|lady|dude|bloke|one|person|official|minister|leader|reporter|paper|side|country|people|those)s?$/;
const TEXT =
  /^(?:message|note|post|clip|video|thread|chat|email|mail|tweet|piece|bit|part|line|story|memo|episode|scene)s?$/;

/** "The same guy who said it", "a message where they say", "the report spelled out how". */
function isRelative(said: readonly string[], at: number): boolean {
  const before = said[at - 1] ?? '';
  if (at > 2 && TELLS_HOW.test(said.slice(at - 2, at).join(' '))) return true;
  if (said[at] === 'where') return TEXT.test(before);
  return /^(?:who|which)$/.test(said[at] ?? '') && PERSON.test(before);
}

/** "The report spelled out how far it went". */
const TELLS_HOW =
  /\b(?:(?:spell(?:s|ed|t)?|sets?|lays?|laid) out|(?:show|explain|detail|reveal|describe)(?:e?s|e?d)?)$/;

function isAboutHow(said: readonly string[], at: number): boolean {
  return (
    said[at] === 'how' &&
    /^(?:about|on)$/.test(said[at - 1] ?? '') &&
    !/^(?:many|much|long|often|big|far)$/.test(said[at + 1] ?? '')
  );
}
