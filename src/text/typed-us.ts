/** Words behind which "us" is who is talking. */
const OURSELVES =
  /^(?:tell|tells|told|give|gives|gave|show|shows|let|lets|for|of|to|remind|help|helps|with|on|at|among|between|join|bring|get|gets|got|take|make|send|want|both|all|from|like|than|ask|asks)$/;

/** A name as people type it, the country spelt out: "top us diplomat". */
export function withCountryUs(name: string): string {
  const words = name.split(' ');
  return words.map((word, at) => (isCountryUs(words, at) ? 'usa' : word)).join(' ');
}

/** Whether a word is the country: "the us", "us troops", but not "tell us". Typed small, the two look the same. */
export function isCountryUs(words: readonly string[], at: number): boolean {
  return words[at] === 'us' && !OURSELVES.test(words[at - 1] ?? '');
}
