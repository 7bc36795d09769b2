/** Words behind which "us" is who is talking. */
const OURSELVES =
  /^(?:tell|tells|told|give|gives|gave|show|shows|let|lets|for|of|to|remind|help|helps|with|on|at|among|between|join|bring|get|gets|got|take|make|send|want|both|all|from|like|than|ask|asks)$/;

/** Whether a word is the country: "the us", "us troops", but not "tell us". Typed small, the two look the same. */
export function isCountryUs(words: readonly string[], at: number): boolean {
  return words[at] === 'us' && !OURSELVES.test(words[at - 1] ?? '');
}
