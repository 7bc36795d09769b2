const NEGATIVE =
  /\b(?:not|no|never|none|nobody|nothing|nowhere|without|neither|nor|cannot|zero|hardly|barely|scarcely|rarely|seldom|fail(?:s|ed|ing)? to|prevent(?:s|ed|ing)?|absen\w+|lack\w*|\w+n['’]t|(?:did|does|do|is|was|were|are|has|have|had|would|could|should|ca|wo|ai)nt)\b/giu;

/** "Didn't he say" asks, and denies nothing. */
export const ASKS_AT_ONCE =
  /^\W*(?:(?:so|and|but|wait|ok|hey|um|well) )*(?:is|are|was|were|do|does|did|has|have|had|would|could)n['’]?t\b/i;

/** Whether a text denies: an odd number of negations. Verbs as "deny" and "reject" are opposites of others instead. */
export function isNegative(text: string): boolean {
  // Most texts have no such word at all; every idiom has one.
  if (!text.match(NEGATIVE)) return false;
  return (text.replace(IDIOMS, ' ').match(NEGATIVE)?.length ?? 0) % 2 === 1;
}

/** Phrases with a negation that deny nothing. */
const IDIOMS =
  /\b(?:no matter|no doubt|not only|not just|no wonder|nothing but|not to mention|no less|or not)\b/giu;

const LEANING =
  /\b(?:den(?:y|ies|ied|ying|ial)|reject\w*|refus\w*|dismiss\w*|declin\w*|skip\w*|omit\w*|avoid\w*|rul(?:e|ed|es|ing) out|cancel\w*|scrap\w*|ditch\w*|stop\w*|quit\w*|ceas\w*|brush\w* (?:\w+ )?off|shrug\w*|dodg\w*|mum|silent|quiet|fail\w*|ignor\w*|unlikely|doubt\w*|unless|until|instead|rather than|impossible|out of the question|far from|anything but|at odds|fiction|rumou?rs?|false|untrue|un(?:explained|proven|identified|solved|confirmed|resolved|changed|willing|aware)|unknown|first|only|alone|still|remain\w*|last|over|yet|nor|off the hook|clear\w* of)\b/iu;

/** Whether a text has a word that may deny something by its meaning: "refused", "the first", "until". */
export function leansNegative(text: string): boolean {
  return LEANING.test(text);
}
