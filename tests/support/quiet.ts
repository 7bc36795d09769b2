/** What a bot shows after its start comes within this time, in milliseconds: code is loaded, connections opened. */
const FIRST_PATIENCE_MS = 5000;
/** Later it is waited at least so long, and so many times as long as the slowest answer took: the machine may be busy. */
const PATIENCE_MS = 300;
const TIMES_SLOWEST = 5;
/** After the first call, a silence this long means that nothing more comes. An answer takes a few milliseconds. */
const QUIET_MS = 100;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits for what a bot shows. */
export class Patience {
  #slowest = 0;
  #isFirst = true;

  /** The bot was started: its next answer may take its time. */
  begin(): void {
    this.#isFirst = true;
  }

  /** Resolves when the count has grown and stands still again, or has not grown for a while. */
  async untilQuiet(count: () => number, before: number): Promise<void> {
    const from = Date.now();
    const patience = this.#isFirst ? FIRST_PATIENCE_MS : Math.max(PATIENCE_MS, TIMES_SLOWEST * this.#slowest);
    while (count() === before && Date.now() < from + patience) await wait(5);
    if (count() !== before && !this.#isFirst) this.#slowest = Math.max(this.#slowest, Date.now() - from);
    this.#isFirst = false;
    for (let seen = -1; seen !== count(); ) {
      seen = count();
      await wait(QUIET_MS);
    }
  }
}
