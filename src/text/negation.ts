const NEGATIVE =
  /\b(?:not|no|never|none|nobody|nothing|nowhere|without|neither|nor|cannot|zero|hardly|barely|scarcely|rarely|seldom|fail(?:s|ed|ing)? to|prevent(?:s|ed|ing)?|absen\w+|lack\w*|\w+n['’]t|(?:did|does|do|is|was|were|are|has|have|had|would|could|should|ca|wo)nt)\b/giu;

/** Whether a text denies: an odd number of negations. Verbs as "deny" and "reject" are opposites of others instead. */
export function isNegative(text: string): boolean {
  return (text.match(NEGATIVE)?.length ?? 0) % 2 === 1;
}
