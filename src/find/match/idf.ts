/**
 * Inverse document frequency, never below zero: how much it says of a record that it holds a word which `count`
 * of `total` records hold. A word that none holds says most.
 * Robertson and Zaragoza 2009, with Lucene's addition of one.
 */
export function idf(count: number, total: number): number {
  return Math.log(1 + (total - Math.min(count, total) + 0.5) / (count + 0.5));
}
