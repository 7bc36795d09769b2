import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoryError, trainClassifier } from '../../src/index.ts';
import { fail } from './fail.ts';

/* npm run train -- data/<story> [--anew]: writes classifier.json, see data/README.md. */

const anew = process.argv.includes('--anew');
const [folder, ...rest] = process.argv.slice(2).filter((word) => word !== '--anew');

if (!folder || rest.length) fail('Usage: npm run train -- data/<story> [--anew]', 2);
if (!existsSync(join(folder, 'story.json'))) fail(`${folder} is no story: it holds no story.json.`);
try {
  console.log('Training: some four seconds for a thousand wordings, a few where only claims are new.');
  const path = join(folder, 'classifier.json');
  const classifier = trainClassifier(folder, { anew });
  writeFileSync(path, `${JSON.stringify(classifier)}\n`);
  console.log(`${path}: ${classifier.classes.length} classes.`);
} catch (error) {
  if (!(error instanceof StoryError)) throw error;
  fail(error.message);
}
