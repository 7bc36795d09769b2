/** One statement or fact to be found. Records of a story are added in the order in which the story tells them. */
export interface FindRecord {
  id: number;
  text: string;
  /** Further words that people use for it; they count less. */
  also?: string;
  speaker?: string;
  addressees?: readonly string[];
  subjects?: readonly string[];
  occasion?: string;
  story?: string;
  /** When it was said or happened: first and last moment, each written 2019, 2019-05, 2019-05-14 or 2019-05-14T15:46. */
  time?: readonly [from: string, to: string];
}

/** What records are allowed; a list allows any of its entries. A record without the field is not allowed. */
export interface Filter {
  speaker?: string | readonly string[];
  addressee?: string | readonly string[];
  subject?: string | readonly string[];
  occasion?: string | readonly string[];
  story?: string | readonly string[];
  /** Records whose time has any moment in common with it. */
  time?: readonly [from: string, to: string];
}

export interface FindOptions {
  /** Hits wanted at most; 10 if not given. */
  k?: number;
  filter?: Filter;
}

export interface Hit {
  id: number;
  /** From 0 to 1: the share of what was asked for, weighed by idf, that the record holds. Comparable between queries. */
  score: number;
}
