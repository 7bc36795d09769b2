import { readTables } from './rows.ts';
import { runTable } from './run.ts';
import { failure, report } from './table.ts';

/* npm run eval [-- --fails]: our question tables, judged. */

const options = process.argv.slice(2);
if (options.some((option) => option !== '--fails')) {
  console.error('Usage: npm run eval [-- --fails]');
  process.exit(2);
}

for (const { story, rows } of readTables('tests/questions')) {
  const judged = runTable(`data/${story}`, rows);
  if (options.includes('--fails')) {
    for (const one of judged) if (one.faults.length || one.notVerbatim.length) console.log(failure(one));
  }
  console.log(`${story}\n\n${report(judged)}\n`);
}
