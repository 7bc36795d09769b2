const ALL =
  /\b(?:all|every|each|entire(?:ly)?|whole|fully|completely|unanimous(?:ly)?|every(?:one|body)|always|ever)\b/i;
const MANY = /\b(?:most|majority|half|mainly|mostly|largely)\b/i;
const PART =
  /\b(?:some|several|part(?:ly|ial\w*)?|few|only|just|one of|a (?:group|number|handful|couple|minority) of|others|except|but not|other than|split|divided|limited|narrowly|barely|hardly|percent|\d+[-–]\d+|\d+ to \d+|\w+ (?:in|out of) (?:\d+|two|three|four|five|six|seven|eight|nine|ten)|\w+ of (?:its|the|their|his|her) (?:\d+|two|three|four|five|six|seven|eight|nine|ten))\b/i;
/** "5 percent", "5%". */
const SHARE = /\b(\d+(?:\.\d+)?) ?(?:percent|per cent|%)/gi;
/** Percent of which nobody says "half" or "most". Range 35 to 45. */
const MINORITY = 40;

/** "All plants closed", where two of its five did; "half of it burnt", where 5 percent did: a claim of more than is told. */
export function tellsPart(claim: string, told: string): boolean {
  if (ALL.test(claim)) return PART.test(told) && !ALL.test(told);
  const shares = [...told.matchAll(SHARE)].map(([, share]) => Number(share));
  return MANY.test(claim) && !MANY.test(told) && shares.some((share) => share < MINORITY);
}
