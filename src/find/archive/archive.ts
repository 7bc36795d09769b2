/** A record of an archive. */
export interface ArchiveRecord {
  story: string;
  text: string;
  /** Further words that people use for it. */
  also: string;
}

/** A word of an archive and how many of its records hold it. */
export interface ArchiveWord {
  word: string;
  stem: string;
  count: number;
}

/** A word to choose candidates by, and what a record is worth for holding it. */
export interface WantedWord {
  word: string;
  worth: number;
}

export interface Wanted {
  words: readonly WantedWord[];
  /** Records wanted at most: those that are worth most. */
  most: number;
  /** Only of these stories. */
  stories?: readonly string[] | undefined;
}

/** Records too many for memory, wherever they stand. Each call rejects where that cannot be reached. */
export interface Archive {
  /** Records in all. */
  size(): Promise<number>;
  /** Of these words, and of all with these stems, those that there are. */
  words(words: readonly string[], stems: readonly string[]): Promise<ArchiveWord[]>;
  /** Candidates, those of one story in the order in which it tells them. */
  candidates(wanted: Wanted): Promise<ArchiveRecord[]>;
}
