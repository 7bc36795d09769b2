import type { Lexicon } from '../match/lexicon.ts';
import { termsOfText } from '../match/terms.ts';
import type { Vocabulary } from '../match/vocabulary.ts';

/** Up to this many words a text is one question; beyond, the question has to be found in it. Range 30 to 80. */
const RAMBLE = 48;
/** A sentence that asks is worth this many content words more. */
const ASKS = 2.5;

/**
 * The sentences of a message that ask about the record: "sorry for the wall of text … which two countries? the team
 * that wins gets a ham" is one question.
 */
export function pickQuestion(text: string, lexicon: Lexicon, known: Vocabulary): string {
  const sentences = split(text);
  if (sentences.length < 2) return text;
  const scored = sentences.map((sentence, at) => ({ sentence, at, score: worth(sentence, lexicon, known) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.score <= 0) return text;
  if (text.split(/\s+/).length > RAMBLE) return core(best.sentence, lexicon, known);
  if (standsAlone(best.sentence, lexicon)) return best.sentence;
  // "Who said so? Surely one of them did" asks who.
  const asked = scored.find(({ sentence }) => OPENS_WHO.test(sentence));
  if (asked && scored.every((one) => one === asked || MUSES.test(one.sentence))) return asked.sentence;
  // In a short message everything that speaks of the record belongs together.
  return scored
    .filter(
      ({ sentence, score, at }) =>
        score >= best.score * 0.35 ||
        termsOfText(sentence, lexicon).some(({ kind }) => kind === 'name') ||
        QUOTES.test(sentence) ||
        (at === best.at + 1 && (isCheck(sentence) || leansOnIt(sentence))),
    )
    .map(({ sentence }) => sentence)
    .join(' ');
}

/** "Now for real: what did Ann say of the ferry?" asks without what stands before it; "what did she say?" does not. */
function standsAlone(sentence: string, lexicon: Lexicon): boolean {
  if (!/\?\s*$/.test(sentence) || !ASKS_OPENLY.test(sentence) || POINTS_BACK.test(sentence)) return false;
  const terms = termsOfText(sentence, lexicon);
  return (
    terms.some(({ kind }) => kind === 'name') && terms.some(({ kind, weak }) => kind !== 'name' && !weak)
  );
}

/** "Ann spoke of fares. When did she say so?": it asks, if of nothing by itself. */
function leansOnIt(sentence: string): boolean {
  return /\?\s*$/.test(sentence) && ASKS_OPENLY.test(sentence) && POINTS_BACK.test(sentence);
}

const OPENS_WHO =
  /^\W*(?:(?:so|and|but|ok|wait|hey) )*(?:who|whose|what|which|when|where|why|how)\b.*\?\s*$/i;
const MUSES =
  /^\W*(?:surely|must have been|must be|probably|bet it|i bet|my guess|guessing|i think|i guess|im guessing|maybe)\b[^?]*$/i;

const ASKS_OPENLY =
  /(?:^|[:;,]\s*|\b(?:and|so|but|now|also|anyway|ok|then)\s+)(?:who|what|when|where|why|how|which)\b/i;
const POINTS_BACK =
  /\b(?:he|him|his|she|her|hers|they|them|their|theirs|it|its|this|that|these|those|there|then|so)\b/i;

/** A share of a sentence's worth that a part of it has to hold to stand for it. Range 0.5 to 0.9. */
const MOST_OF_IT = 0.6;

/** "i only have one gap left and it is this one: which two countries?" asks behind the colon. */
function core(sentence: string, lexicon: Lexicon, known: Vocabulary): string {
  const parts = sentence.split(
    /[:;]\s|\s[-–—]+\s|,\s(?=(?:who|what|when|where|why|how|which|did|is|was|does)\b)/i,
  );
  const whole = worth(sentence, lexicon, known);
  const scored = parts.map((part) => ({ part, score: worth(part, lexicon, known) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score >= whole * MOST_OF_IT ? best.part : sentence;
}

/** What stands between quotation marks is asked about, whatever its words. */
const QUOTES = /["“”„«]|(?:^|\s)['‘]\S.*['’](?:\s|$|\W)/;

function split(text: string): string[] {
  return text
    .split(/(?<=[.?!…])["”’']?\s+|\n+|(?<=\s)[-–—]{1,2}\s/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

function worth(sentence: string, lexicon: Lexicon, known: Vocabulary): number {
  let mass = 0;
  let unknown = 0;
  for (const term of termsOfText(sentence, lexicon)) {
    const said = term.keys.filter(({ key }) => known.isSaid(key));
    if (term.kind === 'name') mass += 1.2;
    else if (said.length)
      mass += Math.max(...said.map(({ key, strength }) => known.weightOf(key) * strength ** 2));
    // A word in which people ask speaks for no sentence, and against none.
    else if (!term.keys.some(({ key }) => known.weightOf(key) > 0)) unknown++;
  }
  if (mass === 0) return 0;
  const asks =
    /\?\s*["”]?$/.test(sentence) ||
    /^\W*(?:(?:and|so|but|ok|anyway|lol|jk|hey|yo|pls|please|also|now|then) ){0,2}(?:who|what|when|where|why|how|which|did|is|was|does)\b/i.test(
      sentence,
    );
  return Math.max(0.01, mass - 0.5 * unknown + (asks ? ASKS : 0));
}

/** "…, true or false?" after the claim, or "Who?" after what was said. */
function isCheck(sentence: string): boolean {
  return /^\W*(?:true|right|correct|is that|is this|yes|fact|confirm|or |(?:and )?(?:who|whos|whose|when|where|why|how|how many|how much|source)(?:['’]?s| (?:was|is|said|wrote|words|line|quote))?(?: (?:it|that|this|those|they))?\W*$)/i.test(
    sentence,
  );
}
