import { clean } from './clean.ts';

/** So many asks are told apart; what comes behind stays with the last. Range 2 to 4. */
const MOST = 3;

/** Words in quotation marks are asked about as a whole, whatever they ask themselves. */
const QUOTES = /["“”„«]/;

const WH = 'who(?:m|se)?|what|which|when|where|why|how';
const BE = 'is|are|was|were|do|does|did|has|have|had|can|could|will|would|should';

/** Behind "and" or a stop any question word opens an ask: "who saw Ann, and when". */
const BEHIND_AND = `(?:,? and|, plus|[;?]| [-–—]) (?:(?:then|roughly|about|exactly|also) )?(?=(?:(?:in|of|to|at|on|for|from|by|with) )?(?:${WH})\\b)`;
/** Behind a comma alone, "who" and "which" may go on about a noun: "Ann, who is ill". */
const BEHIND_COMMA = `, (?=(?:what|why|how)\\b|(?:in|of|to|at|on|for|from|by) (?:which|what|whom)\\b|(?:when|where) (?:${BE})\\b)`;
const CUT = new RegExp(`(?:${BEHIND_AND})|(?:${BEHIND_COMMA})`, 'i');

/** "When and where", "who and why": both ask the same of the rest. */
const BOTH = new RegExp(`^((?:and |so |ok |but )*)(${WH}) and (${WH}) (.+)$`, 'i');

const AND = new RegExp(`\\b(?:${WH}) and (?:${WH})\\b`, 'i');

/** Asks: a question word, but none that only says when something was: "when asked", "when Ann came". */
const ASKS = new RegExp(
  `\\b(?:who(?:m|se)?|what|which|why|how)\\b|\\b(?:when|where)(?: (?:${BE})\\b|$)|^(?:and |so |but )*(?:${BE})\\b`,
  'i',
);

/** "Which country, and what month, will it be": the first noun shares the verb of the second. */
const NOUN_ALONE = /^(?:(?:and|so|but|ok) )*(?:which|what) \w+$/i;

/**
 * The asks of a text, in order: "who saw Ann, and when?" has two. The later ones lean on those before. One where it
 * asks once, or cannot be told apart.
 */
export function asksIn(text: string): string[] {
  // Most texts need no cleaning to see that they ask once.
  if (!CUT.test(text) && !AND.test(text)) return [text];
  const plain = clean(text).replace(/\s+/g, ' ').trim();
  if (QUOTES.test(plain)) return [text];
  const both = BOTH.exec(plain);
  if (both) {
    const [, opener = '', one = '', other = '', rest = ''] = both;
    return [`${opener}${one} ${rest}`, `${other} ${rest}`];
  }
  const asks: string[] = [];
  let rest = plain;
  while (asks.length < MOST - 1) {
    const cut = CUT.exec(rest);
    if (!cut) break;
    asks.push(rest.slice(0, cut.index));
    rest = rest.slice(cut.index + cut[0].length);
  }
  asks.push(rest);
  const asksAll = asks.every((ask) => ASKS.test(ask.replace(/[?!.\s]+$/, '')));
  return asks.length > 1 && asksAll && !NOUN_ALONE.test(asks[0] ?? '') ? asks : [text];
}
