import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Known } from '../../src/ingest/article/article.ts';
import { quotesIn } from '../../src/ingest/speakers/quotes-with-speakers.ts';
import { Intake } from '../../src/ingest/take-in.ts';
import { type Source, sourcesOf } from './sources.ts';
import { reported, told } from './told.ts';

const help = `Takes news articles in as stories.

  npm run ingest -- article.txt             also .html, .md, several files, a folder, a web address, or - for standard input
    --data DIR       where stories are kept (default: DATA_DIR, else data)
    --dry-run        write nothing; with --json print the whole story that would be written
    --no-copy        keep no copy of the article beside the story
    --again          draw anew an article already taken in; what a person has settled stays
    --outlet NAME, --published YYYY-MM-DD, --url ADDRESS, --headline TEXT, --byline TEXT
                     what the article itself does not tell
    --report         print a JSON object a source: what came of it, and of which story
    --jsonl          read {"id","text"} lines, write {"id","quotes"} lines, and nothing else

In a bare text the first line is the headline. Go over the doubtful entries afterwards: npm run review -- STORY`;

const options = {
  data: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  report: { type: 'boolean', default: false },
  jsonl: { type: 'boolean', default: false },
  'no-copy': { type: 'boolean', default: false },
  again: { type: 'boolean', default: false },
  outlet: { type: 'string' },
  published: { type: 'string' },
  url: { type: 'string' },
  headline: { type: 'string' },
  byline: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Answers the quotation protocol line by line; a line that does not read is named and passed over. */
async function answerLines(): Promise<number> {
  let broken = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    if (!line.trim()) continue;
    try {
      const row: unknown = JSON.parse(line);
      if (
        row === null ||
        typeof row !== 'object' ||
        !('id' in row) ||
        !('text' in row) ||
        typeof row.id !== 'string' ||
        typeof row.text !== 'string'
      )
        throw new Error('a line needs "id" and "text"');
      process.stdout.write(`${JSON.stringify({ id: row.id, quotes: quotesIn(row.text) })}\n`);
    } catch (fault) {
      broken += 1;
      process.stderr.write(`Passed over a line: ${(fault as Error).message}\n`);
    }
  }
  return broken > 0 ? 1 : 0;
}

interface Run {
  json: boolean;
  report: boolean;
  dryRun: boolean;
  known: Known;
}

/** Takes every source in; a broken one is named at the end and holds up no other. */
async function takeAll(sources: Source[], intake: Intake, run: Run): Promise<number> {
  const broken: string[] = [];
  const counts = { new: 0, same: 0, version: 0, copy: 0 };
  for (const [i, source] of sources.entries()) {
    const progress = sources.length > 1 ? `[${i + 1}/${sources.length}] ` : '';
    try {
      const { text, format, known } = await source.read();
      const taken = intake.take(text, format, { ...known, ...run.known });
      counts[taken.outcome] += 1;
      if (run.report) process.stdout.write(`${JSON.stringify(reported(taken))}\n`);
      if (run.json) process.stdout.write(`${JSON.stringify(taken.story, null, 2)}\n`);
      process.stderr.write(`${progress}${source.name}: ${told(taken, run.dryRun)}\n`);
    } catch (fault) {
      broken.push(`${source.name}: ${(fault as Error).message}`);
      if (run.report) process.stdout.write(`${JSON.stringify({ fault: (fault as Error).message })}\n`);
      process.stderr.write(`${progress}${source.name}: failed\n`);
    }
  }
  if (sources.length > 1)
    process.stderr.write(
      `${sources.length - broken.length} of ${sources.length} taken in: ${counts.new} new, ${counts.version} updated, ${counts.copy} copies, ${counts.same} known before\n`,
    );
  for (const fault of broken) process.stderr.write(`Not taken in: ${fault}\n`);
  return broken.length > 0 ? 1 : 0;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values.jsonl) return answerLines();
  if (values.help || positionals.length === 0) {
    process.stdout.write(`${help}\n`);
    return values.help ? 0 : 2;
  }
  const { outlet, published, url, headline, byline } = values;
  const known = Object.fromEntries(
    Object.entries({ outlet, published, url, headline, byline }).filter(([, v]) => v !== undefined),
  );
  const intake = new Intake({
    data: values.data ?? process.env.DATA_DIR ?? 'data',
    today: new Date().toISOString().slice(0, 10),
    keepCopy: !values['no-copy'],
    dryRun: values['dry-run'],
    again: values.again,
  });
  const { json, report, 'dry-run': dryRun } = values;
  return takeAll(sourcesOf(positionals), intake, { json, report, dryRun, known });
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (fault: Error) => {
    process.stderr.write(`${fault.message}\nTry npm run ingest -- --help\n`);
    process.exitCode = 2;
  },
);
