/** Ends with one line on standard error; 2 for bad usage. */
export function fail(text: string, status = 1): never {
  console.error(text);
  process.exit(status);
}
