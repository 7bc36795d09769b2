/** Every number by which answers are decided. Calibrated by `npm run eval`; scores run from 0 to 1. */
export const tuning = {
  /** An entry answers from this probability. Range 0.3 to 0.8. */
  sure: 0.3,
  /** The same of a follow-up: what it took over fits gaps as well. Range 0.2 to 0.6. */
  sureCarried: 0.25,
  /** The same of a follow-up, where the entry is what the last answer rested on. Range 0.1 to 0.3. */
  sureFocus: 0.15,
  /** A fact tells what was asked as somebody's words from this probability, where there are none. Range 0.6 to 0.95. */
  sureUnsaid: 0.8,
  /** What another said is replied to, where it is so much surer to be meant than what the speaker said. Range 0.1 to 0.4. */
  replyLead: 0.2,
  /** A bare entry answers a free question from this probability. Range 0.3 to 0.6. */
  sureBare: 0.47,
  /** The same of a statement where it is asked who said something. Range 0.3 to 0.6. */
  sureBareWho: 0.43,
  /** The same where somebody's words are asked for. Range 0.2 to 0.6. */
  sureBareSaid: 0.42,
  /** The same of a claim. Range 0.2 to 0.6. */
  sureBareClaim: 0.42,
  /** Each of these is higher by this for an entry that cannot hold the kind of thing asked for. Range 0 to 0.2. */
  lackBare: 0.1,
  /** In a bare record a fact or statement answers a free question from this score. Range 0.3 to 0.7. */
  answers: 0.5,
  /** Any such bar is lower by this for a bare entry that holds two telling words of the question. Range 0 to 0.2. */
  bareEase: 0.12,
  /** The same where the speaker is settled already and only the matter has to fit. Range 0.2 to 0.6. */
  answersBySpeaker: 0.46,
  /** A half-remembered quotation is a person's from this score. Range 0.3 to 0.7. */
  attributes: 0.54,
  /** The same for several words between quotation marks that no exact words resemble. Range 0.6 to 0.9. */
  attributesQuoted: 0.72,
  /** A fact answers who said it if it fits this much better than any statement. Range 0.05 to 0.2. */
  factLead: 0.12,
  /** Words are taken for a half-remembered quotation from this share on. Range 0.3 to 0.7. */
  remembers: 0.45,
  /** A claim is supported from this score. Range 0.4 to 0.8. */
  supports: 0.55,
  /** A claim is contradicted where the probability that its entry shows it to be wrong is this. Range 0.3 to 0.7. */
  refutes: 0.52,
  /** The same of a claim that counts the same with another number. Range 0.2 to 0.5. */
  refutesCounted: 0.25,
  /** A claim of which an entry has this share repeats it. Range 0.9 to 1. */
  repeats: 0.95,
  /** Such a claim is contradicted from this probability only. Range 0.7 to 0.95. */
  refutesRepeated: 0.74,
  /** The same of a bare entry. Range 0.3 to 0.7. */
  refutesBare: 0.42,
  /** In a bare record a claim is contradicted where it fits a denied claim this well. Range 0.4 to 0.8. */
  contradicts: 0.52,
  /** A denied claim contradicts though what is affirmed fits better by up to this much. Range 0 to 0.3. */
  denialSlack: 0.1,
  /** Where an entry affirms every word of a claim, a denied claim has to fit better by this. Range 0 to 0.2. */
  denialLead: 0.05,
  /** A denied claim that fits this well contradicts whatever else its entry says. Range 0.6 to 0.9. */
  deniesClosely: 0.66,
  /** Each version of a machine-made account has to hold this share of a claim to dispute it. Range 0.4 to 0.9. */
  versionHolds: 0.6,
  /** A claim is disputed where this is the probability that accounts diverge on it. Range 0.3 to 0.8. */
  disputed: 0.3,
  /** In a bare record it is if accounts of it diverge that fit this well. Range 0.5 to 0.9. */
  disputes: 0.55,
  /** What an entry denies is of a claim’s matter if the entry fits it, too, by this share of the best. Range 0.5 to 0.9. */
  sameMatter: 0.7,
  /** All but the place of a claim has to fit this well for the place to be corrected. Range 0.6 to 0.9. */
  samePlace: 0.65,
  /** A statement by somebody else has to fit this much better than the claimed speaker’s own. Range 0.05 to 0.2. */
  swapLead: 0.08,
  /** It has to hold this share of the claim. Range 0.5 to 0.9. */
  swapHolds: 0.7,
  /** A statement holds a claim as a whole from this recall. Range 0.85 to 1. */
  wholeClaim: 0.9,
  /** It is then another’s if the claimed speaker’s own holds this much less. Range 0.1 to 0.3. */
  swapRecall: 0.12,
  /** A known gap can decline from this score. Range 0.3 to 0.6. */
  gapAnswers: 0.42,
  /** A gap that fits this well keeps a subject from being summed up. Range 0.7 to 1. */
  plainGap: 0.8,
  /** Diverging accounts answer a free question if they fit this much better than any entry. Range 0 to 0.2. */
  accountLead: 0.04,
  /** Accounts answer a question that asks for their differences from this score. Range 0.2 to 0.5. */
  accountAnswers: 0.3,
  /** What a question takes for granted is corrected where the probability that it is wrong is this. Range 0.5 to 0.8. */
  premise: 0.6,
  /** In a bare record, what others say is set against the best entry where it fits a claim to this share of it. Range 0.6 to 0.9. */
  bothWays: 0.68,
  /** Accounts dispute a claim though an entry fits it better by up to this much. Range 0 to 0.1. */
  disputeSlack: 0.03,
  /** Where the best entry is one party’s word in a dispute, the accounts may fit less by this. Range 0.05 to 0.3. */
  disputeLead: 0.16,
  /** A question asks for a subject as a whole from this probability. Range 0.4 to 0.8. */
  wholeSubject: 0.5,
  /** From this probability one entry is asked for, and not the subject that is named. Range 0.4 to 0.9. */
  oneOfSubject: 0.6,
  /** A subject is what a question is about if its words make up this share of the question. Range 0.5 to 0.9. */
  topicShare: 0.6,
  /** Further entries are shown where they come this close to the best. Range 0.65 to 0.95. */
  companion: 0.5,
  /** The second entry shares the lead where it comes this close to the best. Range 0.85 to 1. */
  shareLead: 0.86,
  /** Exact words share the lead with what only tells of them where they come this close to it. Range 0.4 to 0.9. */
  wordsShareLead: 0.55,
  /** An entry that holds the kind of thing asked for (a date, a number, a place) gains this. Range 0 to 0.15. */
  kindBonus: 0.06,
  /** One that lacks it loses this. Range 0.05 to 0.3. */
  kindLoss: 0.15,
  /** In a story drawn by machine, what only repeats the text, as headline or caption, loses this. Range 0 to 0.2. */
  headLoss: 0.08,
  /** In a bare record, an entry loses this for each word of the question whose whole group is absent. Range 0 to 0.3. */
  absentLoss: 0.2,
  /** A bare entry loses this for each name of a claim that neither it nor what stands around it has. Range 0 to 0.4. */
  strangerLoss: 0.2,
  /** A bare entry that cannot hold the kind of thing asked for, though it speaks of the matter, loses this. Range 0.2 to 1. */
  lackLoss: 1,
  /** An entry that the classifier finds less probable is not matched. Range 0 to 0.0001. */
  plausible: 1e-5,
  /** What an entry loses for each power of e by which the classifier makes it less probable. Range 0.01 to 0.05. */
  unlikely: 0.02,
  /** What the same takes from an entry’s place besides, though not from its score. Range 0.05 to 0.2. */
  likelyShare: 0.1,
  /** What the finding engine’s score adds to an entry’s place, though not to its score. Range 0.05 to 1. */
  foundShare: 0.5,
  /** The same for a bare entry, which has but its own words to be found by. Range 0.3 to 1.2. */
  foundShareBare: 0.3,
  /** What likeness in meaning adds to an entry’s place in a bare record, though not to its score. Range 0.3 to 1.2. */
  alikeShare: 0.6,
  /** An entry that shares no word with the question has to be this much alike. Range 0.2 to 0.5. */
  alikeAlone: 0.25,
  /** Where words stand between quotation marks, an entry with those exact words gains this. Range 0.1 to 0.5. */
  quotedBonus: 0.3,
  /** In a follow-up, what the last answer rested on gains this. Range 0 to 0.3. */
  focusBonus: 0.12,
  /** In a follow-up, the least share of its own words that an answer has to hold. Range 0.1 to 0.5. */
  ownShare: 0.3,
  /** In a follow-up, a word of the question before weighs this much of its own weight. Range 0.2 to 0.8. */
  carried: 0.4,
} as const;
