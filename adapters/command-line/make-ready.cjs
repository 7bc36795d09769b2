/* Read as `ask` reads its sources, so that what tsx keeps of them serves it, too. */
require('tsx/cjs');
require('./make-ready.ts');
