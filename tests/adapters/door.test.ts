import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(root, folder, name));

/** Files of the project that a file imports, from the project's root. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, path = '']) =>
    relative(root, resolve(dirname(file), path)),
  );
}

it('adapters reach the core through its one door', () => {
  const found = files('adapters').flatMap((file) =>
    importsOf(file)
      .filter((path) => path.startsWith('src/') && path !== 'src/index.ts')
      .map((path) => `${relative(root, file)} imports ${path}`),
  );
  expect(found).toEqual([]);
});

it('the core knows of no adapter', () => {
  const found = files('src').filter((file) => importsOf(file).some((path) => path.startsWith('adapters/')));
  expect(found).toEqual([]);
});
