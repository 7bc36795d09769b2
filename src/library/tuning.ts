/* What finding the right story among many goes by. */

/** Up to so many stories each is asked, as the record's own match judges best. 2 to 10. */
export const FEW = 4;
/** Entries looked at for candidates. 20 to 200. */
export const HITS = 40;
/** Postings read at most to find them: it is stories that are looked for, not yet entries. 10,000 to 100,000. */
export const POSTINGS = 30_000;
/** Stories that the record's own match is asked for, where there are many. 1 to 5: each costs as much as one story alone. */
export const CANDIDATES = 2;
/** Another story's version is shown where its entry holds at least this share of what the best holds. 0.6 to 0.95. */
export const NEAR_ENOUGH = 0.8;
/** Megabytes that stories made ready may take, by what `sizeOf` thinks that each takes. 100 to 4000. */
export const READY_MB = 300;
/** Bytes that a story made ready takes in any case, and for each character of its wordings: measured, after some questions, and a quarter more. */
export const READY_BYTES = { story: 200_000, character: 20 };
