/** Every number by which quotations are checked. Shares run from 0 to 1. */
export const tuning = {
  /** Weight of a function word beside a content word. Range 0.2 to 0.6. */
  lightWord: 0.4,
  /** What a misspelt or inflected word counts of the right one. Range 0.5 to 0.9. */
  nearWord: 0.75,
  /** What a word without its like costs while two texts are aligned. Range 0.3 to 1. */
  gap: 0.5,
  /** From this likeness words are an altered quotation and not other words. Range 0.5 to 0.75. */
  altered: 0.6,
  /** The same for claims of up to `shortWords` words where the right speaker is named. Range 0.4 to 0.6. */
  alteredShort: 0.5,
  shortWords: 3,
  /** A claim is stitched where several stretches together hold this share of it. Range 0.7 to 0.95. */
  stitched: 0.8,
  /** And where they hold this much more of it than the best single stretch. Range 0.05 to 0.3. */
  stitchedLead: 0.12,
  /** Weight of the smallest piece, as two words like "a war" are in many quotations. Range 1.4 to 3. */
  piece: 1.9,
  /** In text without quotation marks, a span of this weight resembles a quotation. Range 2 to 4. */
  resembles: 2.5,
  /** Words at the ends of a sentence that are taken into such a span though they differ. Range 0 to 3. */
  ends: 2,
  /** From this score a claim tells a statement in other words. Range 0.6 to 0.9. */
  paraphrase: 0.75,
  /** Quotations looked at in one text, and stretches compared closely for each. */
  mostClaims: 20,
  candidates: 12,
} as const;
