import type { Answer, DiffRun } from '../answer/answer.ts';

/** A run of text. `quoted`: verbatim words of a person, shown between quotation marks. */
export interface Span {
  text: string;
  quoted?: boolean;
}

/**
 * One item of a reply: never split over two pages or two blocks. The runs of a check's `diff` are words: a space
 * belongs between two of them.
 */
export type Part =
  | { type: 'lead'; spans: Span[] }
  | { type: 'quotation'; words: string; speaker: string; source: string }
  | { type: 'fact'; spans: Span[]; source: string }
  | { type: 'version'; whose: string; spans: Span[]; source: string }
  | { type: 'check'; finding: string; note: Span[]; diff: DiffRun[] }
  | { type: 'note'; spans: Span[] };

/** An answer as items that any platform can show. All text is plain: no markup of any platform. */
export interface Reply {
  answer: Answer;
  parts: Part[];
  /** Questions to offer as buttons. */
  suggestions: string[];
  /** Outlet and date, for the foot of the message. */
  footer: string;
  /** Everything in plain text, for notifications and places where nothing else is shown. */
  plain: string;
}
