/** What a record knows of keys. */
export interface Vocabulary {
  /** How much a key weighs; 0 where it is unknown. */
  weightOf(key: string): number;
  /** Whether the record itself says it: not only the wordings in which people ask, nor what it is silent on. */
  isSaid(key: string): boolean;
}
