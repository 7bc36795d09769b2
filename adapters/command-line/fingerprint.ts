import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../../src/index.ts';
import { fail } from './fail.ts';
import { plainParagraphs } from './plain-paragraphs.ts';

/* npm run fingerprint -- article.txt data/<story>: writes shingles.json, see data/README.md. */

const [article, folder, ...rest] = process.argv.slice(2);

if (!article || !folder || rest.length) fail('Usage: npm run fingerprint -- article.txt data/<story>', 2);
if (!existsSync(join(folder, 'story.json'))) fail(`${folder} is no story: it holds no story.json.`);

const { paragraphs } = fingerprint(plainParagraphs(read(article)));
const body = paragraphs.filter((one) => one.paragraph > 0).length;
if (!body) fail(`${article} has no paragraphs: put a blank line between headline, date and each paragraph.`);
const lines = paragraphs.map((one) => JSON.stringify(one));
writeFileSync(join(folder, 'shingles.json'), `{"paragraphs":[\n${lines.join(',\n')}\n]}\n`);
console.log(`${join(folder, 'shingles.json')}: ${body} paragraphs of the body.`);

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return fail(`Cannot read ${path}.`);
  }
}
