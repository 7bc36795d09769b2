/*
 * `npm run ask` starts here, and is mostly start: what V8 and the loaders do by the way weighs more than the answer.
 */

// A command that lives for half a second gains nothing by code made fast for hours: V8 waits 60 times longer with it.
require('node:v8').setFlagsFromString('--interrupt-budget=4000000');
// Packages are no TypeScript: read before tsx looks into every file.
for (const name of ['zod', 'diff', 'fuse.js', 'lru-cache', 'porter2']) require(name);
// As CommonJS the sources are read in this thread; as modules each takes a round trip to the loader's thread.
require('tsx/cjs');
// A fault of the program is told in one line, without the stack that would need them.
process.setSourceMapsEnabled(false);
require('./main.ts');
