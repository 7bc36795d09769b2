/** A bot that is to show something shows it within this time, in milliseconds. */
const PATIENCE_MS = 1500;
/** The same for the first thing after its start: code is loaded, connections are opened. */
const FIRST_PATIENCE_MS = 6000;
/** After the first call, a silence this long means that nothing more comes. An answer takes a few milliseconds. */
const QUIET_MS = 100;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Resolves when the count has grown and stands still again, or has not grown for a while. */
export async function untilQuiet(count: () => number, before: number, first: boolean): Promise<void> {
  const end = Date.now() + (first ? FIRST_PATIENCE_MS : PATIENCE_MS);
  while (count() === before && Date.now() < end) await wait(5);
  for (let seen = -1; seen !== count(); ) {
    seen = count();
    await wait(QUIET_MS);
  }
}
