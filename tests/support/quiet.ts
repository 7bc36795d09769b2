/** An answer that is due comes within this time, in milliseconds, however busy the machine. */
const ANSWER_MS = 30_000;
/** What has not come after this long will not come: where nothing is due. An answer takes a few milliseconds. */
export const SILENCE_MS = 400;
/** After the first call, a silence this long means that nothing more comes. */
const QUIET_MS = 150;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits for what a bot shows: until the count has grown and stands still again, or has not grown for so long. */
export async function untilQuiet(count: () => number, before: number, patienceMs = ANSWER_MS): Promise<void> {
  const end = Date.now() + patienceMs;
  while (count() === before && Date.now() < end) await wait(5);
  for (let seen = -1; seen !== count(); ) {
    seen = count();
    await wait(QUIET_MS);
  }
}
