/*
 * Every tuned number of finding: what it means, its sane range, and nothing tuned anywhere else.
 * docs/finding.md tells how they were chosen and bench/find/ how to choose them again.
 */

/** Words of a query that are looked at; what comes after is left out. Bounds the time. 30 to 200. */
export const mostWords = 64;

export interface QuestionTuning {
  /** Postings read at most for one query, the rarest words first. Bounds the time at any size. 50,000 to 500,000. */
  postingBudget: number;
  /** BM25 k1: how fast further occurrences of a word stop counting. 0 (at once) to 2. */
  saturation: number;
  /** BM25 b: how much a long sentence is held against. 0 (not) to 1. */
  lengthShare: number;
  /** Words from which a sentence counts as long: the mean of news sentences. 10 to 40. */
  usualLength: number;
  /** Weight of a word that stands only in a record's further words. 0 to 1. */
  alsoWeight: number;
  /** Weight of another word of the same stem: "elections" where "elected" was asked for. 0.5 to 1. */
  formWeight: number;
  /** Letters from which a word has near words: shorter ones are like too many. 3 to 6. */
  nearLetters: number;
  /** Weight lost by a letter that differs, for a word that no record has. 0 to 0.5. */
  letterCost: number;
  /** Near words taken for each word asked for. 0 (exact stems only) to 20. */
  nearWords: number;
  /** Letter n-gram likeness (Dice) from which a word counts as near. 0.3 to 1. */
  nearFrom: number;
  /** Weight of a near word: this times its likeness. 0 to 1. */
  nearWeight: number;
  /** Candidates looked at closely after the first count. 20 to 1000. */
  candidates: number;
  /** Share of a neighbouring sentence's score that a sentence gets. 0 to 0.5. */
  previousWeight: number;
  nextWeight: number;
  /** The same where the sentence opens with "it", "they", "this": it speaks of what the one before named. */
  anaphorWeight: number;
  /** Factor gained when the sentence holds the kind of thing asked for (a number, a date, a name). 0 to 0.5. */
  kindWeight: number;
  /** Weight of the word that names the kind asked for: "what *branch*", "which *year*". 0 to 1. */
  focusWeight: number;
  /** Weight of everyday words that say little of what a text is about: src/text/everyday-words.ts. 0.3 to 1. */
  lightWeight: number;
}

export const question: QuestionTuning = {
  postingBudget: 100_000,
  saturation: 0.4,
  lengthShare: 0.35,
  usualLength: 25,
  alsoWeight: 0.6,
  formWeight: 0.8,
  nearLetters: 4,
  letterCost: 0.1,
  nearWords: 8,
  nearFrom: 0.4,
  nearWeight: 0.7,
  candidates: 60,
  previousWeight: 0.15,
  nextWeight: 0.05,
  anaphorWeight: 0.25,
  kindWeight: 0.1,
  focusWeight: 0.6,
  lightWeight: 0.65,
};

export interface QuotationTuning {
  /** Postings read at most for one query; the rarest words first. Bounds the time at any size. 10,000 to 500,000. */
  postingBudget: number;
  /** Candidates whose words are compared one by one. 50 to 1000. */
  candidates: number;
  /** Near words taken for a word that no record has. 1 to 10. */
  nearWords: number;
  /** Weight lost for each letter that a near word differs by. 0 to 0.5. */
  letterCost: number;
  /** Weight of a pair of words in the same order at the same distance: side by side, one apart, two apart. 0 to 2. */
  pairWeights: readonly number[];
  /** Weight of another word of the same stem. 0 to 1. */
  stemWeight: number;
  /** Likeness lost each time that a record is twice as long as what is remembered. 0 to 0.3. */
  lengthCost: number;
}

export const quotation: QuotationTuning = {
  postingBudget: 25_000,
  candidates: 200,
  nearWords: 4,
  letterCost: 0.2,
  pairWeights: [0.5, 0.4, 0.4, 0.3],
  stemWeight: 0.5,
  lengthCost: 0.15,
};

/** Of an archive in a database: see archive/archive-index.ts. */
export const archive = {
  /** Postings of the words that choose candidates, the rarest first. Bounds the time. 1000 to 50,000. */
  postingBudget: 25_000,
  /** Records fetched to be judged. 50 to 500. */
  candidates: 200,
};

/** Scores from which the record holds what is asked for: `npm run bench:find:calibrate` finds them. 0.2 to 0.7. */
export const onRecord = { question: 0.3, quotation: 0.45 };
