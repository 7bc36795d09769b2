import type { Lexicon } from '../match/lexicon.ts';
import { wordsOf } from '../text/words.ts';
import { ascribedTo } from './ascribed.ts';
import type { Claim } from './claimed.ts';
import { reportingVerbs } from './reporting-verbs.ts';

/** A reporting verb this far from an end of the text says whose words the rest is. Range 3 to 10. */
const NEAR_END = 6;

/** A text that resembles no quotation as one claim: "Ann said that …", "Ann: …", "… - Ann" without the ascription. */
export function wholeText(text: string, lexicon: Lexicon): Claim[] {
  const from = headOf(text, lexicon);
  const to = tailOf(text);
  const by = ascribedTo(text, { start: 0, end: from }, { start: to, end: text.length }, lexicon);
  const bare = text.slice(from, to).trim();
  return bare && by ? [{ text: bare, by }] : [{ text: text.trim(), by: undefined }];
}

/** Where what is said begins: behind "Ann:", "Ann told Bob that", "did Ann say". */
function headOf(text: string, lexicon: Lexicon): number {
  const label = /^[^:：.!?\n]{1,40}[:：]\s/.exec(text);
  if (label) return label[0].length;
  const words = wordsOf(text);
  const folded = words.map((word) => word.text);
  const verb = folded.slice(0, NEAR_END).findIndex((word) => reportingVerbs.has(word));
  if (verb < 1) return 0;
  const hearer = lexicon.names.find(folded.slice(verb + 1)).find(({ from }) => from === 0);
  const told =
    /^(?:told|tells|tell|warned)$/.test(folded[verb] ?? '') && hearer ? verb + 2 + hearer.to : verb + 1;
  return words[folded[told] === 'that' ? told + 1 : told]?.start ?? 0;
}

/** Where it ends: before "- Ann", ", Ann said". */
function tailOf(text: string): number {
  const tail = /\s+[-–—~]+\s*[^.!?,\n]{1,40}$|,\s+[^.!?,\n]{1,40}[.!?]?\s*$/.exec(text);
  if (!tail) return text.length;
  const says = wordsOf(tail[0]).some(({ text: word }) => reportingVerbs.has(word));
  return says || !tail[0].startsWith(',') ? tail.index : text.length;
}
