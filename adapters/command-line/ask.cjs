/*
 * `npm run ask` starts here. As CommonJS the sources are read in this thread; as modules each of them takes a round
 * trip to the loader's thread, which is a sixth of the time from the start to the answer.
 */
require('tsx/cjs');
require('./main.ts');
