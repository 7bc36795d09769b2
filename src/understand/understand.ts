import type { Lexicon } from '../match/lexicon.ts';
import type { Record } from '../match/record.ts';
import { type Term, termsOf } from '../match/terms.ts';
import type { Vocabulary } from '../match/vocabulary.ts';
import { isEnglish } from '../text/english.ts';
import { fold } from '../text/fold.ts';
import { isLight } from '../text/light-words.ts';
import { root } from '../text/root.ts';
import { writtenOut } from '../text/shorthand.ts';
import { mend } from '../text/spelling.ts';
import { thesaurus } from '../text/thesaurus.ts';
import { isCountryUs } from '../text/typed-us.ts';
import { type Word, wordsOf } from '../text/words.ts';
import { asksNames } from './asks-names.ts';
import { withoutChatter } from './chatter.ts';
import { coreOfClaim } from './claim-frame.ts';
import { clean } from './clean.ts';
import { formOf } from './form.ts';
import { markFrame } from './frame-words.ts';
import { onlySpeaker } from './only-speaker.ts';
import { openingClause } from './opening-clause.ts';
import { pickQuestion } from './pick.ts';
import type { Form, Question } from './question.ts';
import { type QuoteIn, quotesIn, stretchOf } from './quotes-in.ts';
import { type Roles, rolesOf } from './roles.ts';
import { partyIds, type Skeleton, skeletonOf } from './skeleton.ts';
import { isSmallTalk } from './small-talk.ts';
import { withoutWishes } from './wishes.ts';

/** Reads free chat text as one question. Any text is read; none throws. */
export function understand(text: string, record: Record): Question {
  const cleaned = clean(text);
  return { ...read(cleaned, record), asksNames: asksNames(cleaned) };
}

function read(cleaned: string, record: Record): Question {
  const { lexicon, vocabulary: known } = record;
  if (!/[\p{L}\p{N}]/u.test(cleaned)) return empty(cleaned, 'empty');
  if (isSmallTalk(cleaned)) return empty(cleaned, 'small-talk');
  const wanted = withoutWishes(cleaned);
  const mended = spellOut(wordsOf(wanted), lexicon, known);
  const plain = withoutChatter(wanted, mended, lexicon, known);
  const picked = pickQuestion(plain.text, lexicon, known);
  const words = picked === wanted ? mended : spellOut(wordsOf(picked), lexicon, known);
  // 'mike' in quotation marks is a name, not a quotation.
  const quotes = quotesIn(picked).filter(({ inner }) => !lexicon.names.ids(fold(inner)).length);
  const whole = readingOf(picked, words, quotes, lexicon);
  const { from, to, checks } = coreOfClaim(words.map((word) => word.text));
  const inner = to - from < words.length ? readingOf(picked, words.slice(from, to), quotes, lexicon) : whole;
  // Of "i thought that was Ann" the name alone claims nothing.
  const core = inner.terms.some((term) => term.kind !== 'name') || inner.terms.length > 1 ? inner : whole;
  const content = whole.terms.filter((term) => term.kind !== 'name').length;
  const opening = openingClause(picked, core.words);
  const main = opening ? readingOf(picked, core.words.slice(opening), quotes, lexicon) : core;
  const claim = {
    text: main.skeleton.text,
    written: stretchOf(picked, core.words, core.quotes),
    checks: checks || plain.checks,
  };
  const asked = rolesOf(whole.skeleton);
  const formed = formOf(whole.skeleton, claim, asked, content, quotes.length);
  const speaker = asked.speakers.length ? undefined : onlySpeaker(formed, whole, lexicon);
  const roles = speaker === undefined ? asked : { ...asked, speakers: [speaker], stranger: undefined };
  const form = speaker === undefined ? formed : 'what-said';
  if (form !== 'claim' || core === whole) return questionOf(form, whole, roles, lexicon, known);
  return questionOf(form, core, rolesOf(core.skeleton), lexicon, known);
}

/** A stretch of a text, read. */
export interface Reading {
  text: string;
  words: readonly Word[];
  terms: readonly Term[];
  quotes: readonly QuoteIn[];
  skeleton: Skeleton;
}

function readingOf(
  text: string,
  words: readonly Word[],
  quotes: readonly QuoteIn[],
  lexicon: Lexicon,
): Reading {
  const terms = termsOf(words, lexicon);
  return { text, words, terms, quotes, skeleton: skeletonOf(words, terms, quotes, text) };
}

function questionOf(form: Form, read: Reading, roles: Roles, lexicon: Lexicon, known: Vocabulary): Question {
  const { text, words, terms, quotes } = read;
  const texts = words.map((word) => word.text);
  const ids = (table: Lexicon['subjects']) => [...new Set(table.find(texts).flatMap((found) => found.ids))];
  return {
    text: form === 'claim' ? stretchOf(text, words, quotes) : text,
    words,
    form,
    terms: markFrame(terms, words, form, known),
    ...roles,
    speakers: roles.speakers.filter((id) => lexicon.parties.get(id)?.kind !== 'place'),
    stranger: isStrange(roles.stranger, known) ? roles.stranger : undefined,
    named: [...new Set(terms.filter((term) => term.kind === 'name').flatMap(partyIds))],
    subjects: ids(lexicon.subjects),
    occasions: ids(lexicon.occasions),
    quoted: quotes.map(({ inner }) => inner),
    focus: [],
    about: [],
    replyTo: [],
    carried: [],
    verbatim: VERBATIM.test(text),
    asksNames: false,
  };
}

/** A stranger is somebody: not "the subheading" or "the story", which the record has words for. */
function isStrange(stranger: string | undefined, known: Vocabulary): boolean {
  return (
    stranger
      ?.split(' ')
      .some(
        (word) =>
          !isLight(word) && known.weightOf(root(word)) === 0 && !thesaurus.concepts(root(word)).length,
      ) ?? false
  );
}

const VERBATIM =
  /\b(?:exact|own|actual|precise|verbatim|his|her|their) (?:\w+ )?(?:words?|wording|quote)\b|\bin (?:his|her|their) words\b|\bverbatim\b|\bword for word\b|^(?:\W|and |so |ok |just )*quote (?:me |him |her |them |one |some |the |any |it\b)|\bquote (?:me|him|her|them|it|one)\b|\bquoted bit\b|\b(?:the|a|any|direct|full|actual) quotes?(?: pls| please)?\W*$|, quotes?(?: pls| please)?\W*$|^(?:\W|so |and |ok |well |go on )*(?:lets|let['’]?s|let me|wanna|want to) (?:hear|see) (?:it|them|the (?:line|quote|joke|crack|words))\b/i;

/**
 * Words that nobody knows become the nearest name or subject of the story, "ramriez" → "ramirez", else the nearest
 * everyday word: "waht" → "what".
 */
function spellOut(words: readonly Word[], lexicon: Lexicon, known: Vocabulary): Word[] {
  const texts = words.map(({ text }) => text);
  return words.map((typed, at) => {
    const word = { ...typed, text: writtenOut(typed.text) };
    if (isCountryUs(texts, at) && lexicon.names.ids('usa').length) return { ...word, text: 'usa' };
    const own = root(word.text);
    if (isLight(word.text) || known.weightOf(own) > 0 || thesaurus.concepts(own).length) return word;
    if (lexicon.names.find([word.text]).length) return word;
    const name = mend(word.text, lexicon.spellings);
    if (name !== undefined && (name.length >= 5 || !isEnglish(word.text))) return { ...word, text: name };
    if (isEnglish(word.text)) return word;
    const plain = mend(word.text, ...lexicon.plainWords);
    return plain === undefined ? word : { ...word, text: plain };
  });
}

function empty(text: string, form: Form): Question {
  const none: readonly Term[] = [];
  return {
    text,
    words: [],
    form,
    terms: none,
    speakers: [],
    addressees: [],
    stranger: undefined,
    named: [],
    subjects: [],
    occasions: [],
    quoted: [],
    focus: [],
    about: [],
    replyTo: [],
    carried: [],
    verbatim: false,
    asksNames: false,
  };
}
