import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoryError, trainClassifier } from '../../src/index.ts';
import { fail } from './fail.ts';

/* npm run train -- data/<story>: writes classifier.json, see data/README.md. */

const [folder, ...rest] = process.argv.slice(2);

if (!folder || rest.length) fail('Usage: npm run train -- data/<story>', 2);
if (!existsSync(join(folder, 'story.json'))) fail(`${folder} is no story: it holds no story.json.`);
try {
  console.log('Training: some four seconds for a thousand wordings.');
  const path = join(folder, 'classifier.json');
  const classifier = trainClassifier(folder);
  writeFileSync(path, `${JSON.stringify(classifier)}\n`);
  console.log(`${path}: ${classifier.classes.length} classes.`);
} catch (error) {
  if (!(error instanceof StoryError)) throw error;
  fail(error.message);
}
