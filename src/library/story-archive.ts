import type { Archive } from '../find/archive/archive.ts';
import type { Row } from './kept-index.ts';

/** What is kept of a story in an archive. */
export type ArchivedStory = Omit<Row, 'number'>;

/** A record to be found in an archive. */
export interface NewRecord {
  text: string;
  also: string;
  /** The words by which it is found, each once, and the stem of each. */
  words: readonly string[];
  stems: readonly string[];
}

/** Where the records of stories stand that are too many for memory. Each call rejects where that cannot be reached. */
export interface StoryArchive extends Archive {
  stories(): Promise<ArchivedStory[]>;
  /** Puts stories in with all their records, or, where another process has put one in meanwhile, leaves it. */
  put(stories: readonly { kept: ArchivedStory; records: readonly NewRecord[] }[]): Promise<void>;
  /** Takes stories out with all their records. */
  takeOut(ids: readonly string[]): Promise<void>;
  /** After many changes: what makes look-ups fast again. */
  tidy(): Promise<void>;
}
