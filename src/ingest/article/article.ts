/** A run of the article text, in UTF-16 units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

export type LineKind = 'headline' | 'subhead' | 'byline' | 'date' | 'caption' | 'credit' | 'heading' | 'body';

/** One line of the article. Body lines are numbered from 1 in order; every other line is paragraph 0. */
export interface Line extends Span {
  kind: LineKind;
  paragraph: number;
}

/** An article as read, before anything is drawn from it. */
export interface Article {
  /** The kept text: every offset of the story points into it. */
  text: string;
  lines: Line[];
  headline: string;
  subhead?: string;
  byline?: string;
  contributors: string[];
  outlet: string;
  /** ISO day or minute, where the article tells it. */
  published?: string;
  /** Where it was filed from, by its dateline. */
  place?: string;
  url?: string;
}

/** What a page or a person tells about an article beside its text. */
export interface Known {
  headline?: string;
  subhead?: string;
  byline?: string;
  outlet?: string;
  published?: string;
  url?: string;
}

/** A line whose kind its markup may tell. */
export interface RawLine {
  text: string;
  kind?: LineKind;
}
