/** Every number by which answers are decided. Calibrated by `npm run eval`; scores run from 0 to 1. */
export const tuning = {
  /** A fact or statement answers a free question from this score. Range 0.3 to 0.7. */
  answers: 0.5,
  /** The same where the speaker is settled already and only the matter has to fit. Range 0.2 to 0.6. */
  answersBySpeaker: 0.4,
  /** A half-remembered quotation is a person's from this score. Range 0.3 to 0.7. */
  attributes: 0.45,
  /** A claim is supported from this score. Range 0.4 to 0.8. */
  supports: 0.55,
  /** A claim is contradicted where it fits a denied claim this well. Range 0.4 to 0.8. */
  contradicts: 0.55,
  /** A known gap declines the question only if it fits by this much better than any entry. Range -0.1 to 0.2. */
  gapLead: 0.03,
  /** A claim on which accounts diverge is disputed where the account fits no worse than this below an entry. */
  disputeSlack: 0.05,
  /** Further entries are shown where they come this close to the best. Range 0.7 to 0.95. */
  companion: 0.8,
  /** An entry that holds the kind of thing asked for (a date, a number, a place) gains this. Range 0 to 0.15. */
  kindBonus: 0.06,
  /** In a follow-up, what the last answer rested on gains this. Range 0 to 0.3. */
  focusBonus: 0.12,
  /** In a follow-up, a word of the question before weighs this much of its own weight. Range 0.2 to 0.8. */
  carried: 0.4,
} as const;
