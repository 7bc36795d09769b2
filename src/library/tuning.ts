/* What finding the right story among many goes by. */

/** Up to so many stories each is asked, as the record's own match judges best. 2 to 10. */
export const FEW = 4;
/** Entries looked at for candidates. 20 to 200. */
export const HITS = 40;
/** Stories that the record's own match is asked for, where there are many. 1 to 5: each costs as much as one story alone. */
export const CANDIDATES = 2;
/** Another story's version is shown where its entry holds at least this share of what the best holds. 0.6 to 0.95. */
export const NEAR_ENOUGH = 0.8;
/** Stories made ready and held in memory, where there are many. About 1 MB each for an article of 1,000 words. 20 to 2,000. */
export const SHELVES = 200;
