const NEGATIVE =
  /\b(?:not|no|never|none|nobody|nothing|nowhere|without|neither|nor|cannot|zero|hardly|refus\w+|den(?:y|ies|ied|ying)|absen\w+|reject\w*|fail(?:s|ed)? to|stops?|lack\w*|\w+n['’]t|(?:did|does|do|is|was|were|are|has|have|had|would|could|should|ca|wo)nt)\b/giu;

/** Whether a text denies: an odd number of negations. "did not reject" does not deny. */
export function isNegative(text: string): boolean {
  return (text.match(NEGATIVE)?.length ?? 0) % 2 === 1;
}
