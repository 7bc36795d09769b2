import type { Attribution } from '../attributions/attributions.ts';
import type { Sentence } from '../grammar/narrator-sentences.ts';
import { bare, gistOf } from './gists.ts';

const helpers =
  /((?:\b(?:has|had|have|is|are|was|were|also|previously|then|later|again|not|will|would|did|does|do|now|repeatedly|already|once|been|directly|publicly|still|never|first)\b |n['’]t )*)$/;

/** How a noun of speech reads as a verb: "Reyes's announcement that". */
const nouns: Record<string, string> = {
  announcement: 'announced',
  assertion: 'asserted',
  suggestion: 'suggested',
  argument: 'argued',
  admission: 'admitted',
  accusation: 'charged',
  allegation: 'alleged',
  insistence: 'insisted',
  belief: 'believes',
  prediction: 'predicted',
  conclusion: 'concluded',
  statement: 'stated',
  call: 'called',
};

/** How the verb reads after the speaker's name: "had told Okafor", "warned". */
function verbOf(text: string, a: Attribution): { verb: string; between: string } {
  if (!a.cue) return { verb: 'said', between: '' };
  const noun = nouns[a.lemma];
  const plural = /^calls$/i.test(text.slice(a.cue.start, a.cue.end)) && (a.source?.start ?? 0) > a.cue.start;
  if (
    noun &&
    (a.lemma !== 'call' || plural) &&
    text.slice(a.cue.start, a.cue.end).toLowerCase().startsWith(a.lemma)
  )
    return { verb: noun, between: '' };
  const verb = text.slice(a.cue.start, a.cue.end);
  const lead = helpers.exec(text.slice(Math.max(0, a.cue.start - 40), a.cue.start))?.[1] ?? '';
  const first = a.pieces[0];
  const asked = a.source && a.source.start > a.cue.end && first && first.start > a.source.end;
  const between =
    first && first.start > a.cue.end
      ? text.slice(asked ? (a.source?.end ?? a.cue.end) : a.cue.end, first.start)
      : a.addressee
        ? text.slice(a.addressee.start, a.addressee.end)
        : '';
  const past: Record<string, string> = {
    rejecting: 'rejected',
    saying: 'said',
    adding: 'added',
    warning: 'warned',
    telling: 'told',
    according: 'said',
    arguing: 'argued',
    claiming: 'claimed',
    calling: 'called',
    accusing: 'accused',
    noting: 'noted',
    asking: 'asked',
    citing: 'cited',
    urging: 'urged',
  };
  const finite = /\b(is|are|was|were|been)\b/.test(lead)
    ? verb
    : (past[verb.toLowerCase()] ?? verb.replace(/^(\w+[^aeiouy\W])ing$/i, '$1ed'));
  return {
    verb: `${lead}${finite}`.toLowerCase(),
    between: between.length < 80 ? between.replace(/^\s*to\b/, 'to') : '',
  };
}

/** "Asked by reporters whether it would close, Reyes said": without the question the answer tells nothing. */
function askedBefore(text: string, sentence: Sentence | undefined, a: Attribution): string | null {
  const first = sentence?.items[0];
  if (
    !first ||
    !a.source ||
    !/^(asked|pressed|questioned)$/.test(first.lower) ||
    a.source.start <= first.end ||
    a.cue?.start === first.start
  )
    return null;
  return bare(text.slice(first.start, a.source.start));
}

/** Words before which a quotation is given after a colon: "Reyes said: It is over." */
const plainly = /^(said|say|says|told|added|wrote|asked|continued|)$/;

/** One sentence for an attribution: its speaker, how they put it and what, in the article's words. */
export function wordedFor(
  text: string,
  name: string,
  sentence: Sentence | undefined,
  a: Attribution,
  quoted: boolean,
): string {
  const first = a.pieces[0];
  const { verb, between } = verbOf(text, a);
  const before = a.shape === 'carried' || (first?.start ?? 0) < (a.cue?.start ?? 0);
  const hearer = a.addressee && before ? text.slice(a.addressee.start, a.addressee.end) : '';
  const spoken = hearer ? `${verb === 'said' ? 'told' : verb} ${hearer}` : verb || 'said';
  const direct = a.shape === 'carried' || (a.shape === 'quote' && quoted && plainly.test(verb));
  const opens = /^["“`']/.test(text.slice(first?.start, first?.end));
  const bridge = hearer || direct ? '' : between;
  const colon = direct || (opens && bridge.trim() === '') ? ':' : '';
  const said = gistOf(text, name, `${spoken}${colon}`, a.pieces, bridge);
  const asked = askedBefore(text, sentence, a);
  return asked ? `${asked}, ${said}` : said;
}
