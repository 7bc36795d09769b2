const COUNT = '(?:\\d+|an?|one|two|three|four|five|ten|a few|few|a couple of)';
const TIME = `(?:${COUNT} ?)?(?:s|secs?|seconds?|mins?|minutes?|hours?|hrs?)`;
const PLEASE = '(?:,? (?:please|pls|plz|thanks|thx|ty))?';

/** How soon an answer is wanted, and in which shape. */
const WISHES = [
  'asap|urgent(?:ly)?|its urgent|quick(?:ly)?|hurry(?: up)?|chop chop|time is short|(?:im |we are |were )?on (?:a )?(?:tight )?deadline',
  `(?:i |we |weve |ive )?(?:got |have |only |just )*${TIME} (?:to|til+|until|before|left|to go)(?: \\w+){0,2}`,
  `(?:deadline|on air|live|we go live|we print|we air|we publish|air|need (?:it|this)) (?:in|by|at) (?:${TIME}|noon)`,
  `(?:answer |reply |summed up |tell me )?(?:in|max(?:imum)?|using|with) ${COUNT} (?:short |single )?(?:words?|sentences?|lines?|bullets?(?: points?)?)(?: (?:max|or less|or fewer|only|tops))?`,
  `(?:one|single|two|1|2)[ -](?:word|line|sentence)(?: (?:answer|reply))?(?: only)?|(?:short|brief|quick|straight) (?:answer|reply|version)(?: only)?`,
  '(?:in )?(?:plain|simple) (?:english|words|terms)|in (?:layman|lay|normal)\\w* (?:terms|english|words)',
  '(?:keep it|make it|be) (?:short|brief|snappy|quick|concise)|briefly|no (?:essays?|waffle|lectures?|fluff|preamble)|(?:just|only) (?:the )?(?:names?|numbers?|dates?|facts?)|(?:names?|numbers?|dates?) only',
].join('|');

const BEHIND = new RegExp(`(?:[,;.?!…(]|\\s[-–—])\\s*(?:and )?(?:${WISHES})${PLEASE}\\W*$`, 'i');
const BEFORE = new RegExp(`^\\W*(?:${WISHES})${PLEASE}\\s*[,:;!.–—-]+\\s+`, 'i');

/** One of these is in every wish; without one the patterns, which take 17 ms to compile, need not be. */
const HINT =
  /\b(?:asap|urgent|quick|hurry|chop|time is|deadline|live|print|air|publish|need|\d+ ?s|secs?|seconds?|mins?|minutes?|hours?|hrs?|words?|sentences?|lines?|bullets?|answer|reply|version|short|brief|snappy|concise|essays?|waffle|lectures?|fluff|preamble|names?|numbers?|dates?|facts?|plain|simple|layman|lay|normal)/i;

/**
 * A text without what it says of how its answer is wanted: "his warning word for word, 5 mins to air", "who was it,
 * one word answer pls". A text that says nothing else stays.
 */
export function withoutWishes(text: string): string {
  if (!HINT.test(text)) return text;
  const rest = text
    .replace(BEHIND, (found) => (found.startsWith('?') ? '?' : ''))
    .replace(BEFORE, '')
    .trim();
  return /[\p{L}\p{N}]/u.test(rest) ? rest : text;
}
