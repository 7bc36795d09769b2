import type { Entry } from '../match/entry.ts';
import type { AnswerKind, CheckedQuotation, Verdict, Version } from './answer.ts';

/** An answer before it is put into words for the reader: what it says first and what it rests on. */
export interface Draft {
  answered: boolean;
  kind: AnswerKind;
  verdict?: Verdict;
  lead: string;
  /** The lead names its paragraphs already. */
  isMarked?: boolean;
  /** Best first. */
  rests: readonly Entry[];
  versions?: readonly Version[];
  checks?: readonly CheckedQuotation[];
  notes?: readonly string[];
  suggestions?: readonly string[];
}
