export type AnswerKind =
  | 'quote'
  | 'fact'
  | 'topic'
  | 'person'
  | 'verdict'
  | 'conflict'
  | 'timeline'
  | 'help'
  | 'none';

export type Verdict = 'supported' | 'contradicted' | 'disputed';

/** One piece of the record that an answer rests on. */
export interface Evidence {
  /** `quote`: `text` is verbatim what was said. `fact`: `text` is ours. */
  type: 'quote' | 'fact';
  text: string;
  /** Paragraph of the article, from 1; 0 is headline, date line and captions. */
  paragraph: number;
  /** Name of the speaker; on a fact, of whoever is reported to have said it. */
  speaker?: string;
  /** Who was addressed, on which occasion, according to whom: "to Ramirez, at the harbour, according to Ramirez". */
  context?: string;
  /** Id of the statement or fact. */
  entry: string;
  /** Id of the story. */
  story: string;
}

/** One side of a diverging account. */
export interface Version {
  whose: string;
  says: string;
  /** What it denies and what it leaves open. */
  denies?: string;
  evidence: Evidence[];
}

/** A run of words in a comparison of a claimed quotation with the record. */
export interface DiffRun {
  op: 'same' | 'missing' | 'added';
  text: string;
}

/** The finding on one claimed quotation. */
export interface CheckedQuotation {
  /** As it was claimed. Text from outside: render it as plain text only. */
  claimed: string;
  finding: 'exact' | 'altered' | 'someone else' | 'stitched' | 'not on record';
  /** One sentence that says what is wrong with it, if anything. */
  note: string;
  /** The record against the claim, where they are close: `missing` is on record only, `added` is in the claim only. */
  diff: DiffRun[];
  evidence: Evidence[];
}

export interface Answer {
  /** From this id the same answer can be produced again. At most 80 characters, of [A-Za-z0-9._-]. */
  id: string;
  /** False where the record does not hold the answer. */
  answered: boolean;
  kind: AnswerKind;
  /** For a claim to be checked, else null. */
  verdict: Verdict | null;
  /** The one sentence (or two) that a person reads first. */
  lead: string;
  /** Best first. */
  evidence: Evidence[];
  /** For kind `conflict`, and verdict `disputed`. */
  versions: Version[];
  /** For a quotation check. */
  checks: CheckedQuotation[];
  /** Further lines: what the record does hold, where it was silent. */
  notes: string[];
  /** Questions that the record can answer, at most three. */
  suggestions: string[];
  /** Where the story was published: "Harbour Post, June 3, 2021". */
  source: string;
  /** The whole answer in plain text, the lead included. */
  text: string;
}
